/** Countries in Spanish, Portuguese, French, Italian and German, where they are written otherwise; forms that are words or first names are left out. */
export const OTHER_TONGUES = `AF afganistan afeganistao|AL albanie albanien|DZ algerien|AR argentinien|AM armenie armenien|AU australie australien|AT autriche osterreich
AZ azerbaidjan azerbaiyan azerbaijao azerbaigian aserbaidschan|BH bahrein|BD bangladesch|BB barbade|BY bielorussie bielorrusia bielorrussia bielorussia
BE belgica belgio belgien|BZ belice|BJ benim|BT bhoutan butan butao|BO bolivie bolivien
BA bosnie-herzegovine bosnia_y_herzegovina bosnia-herzegovina bosnia_ed_erzegovina bosnien_und_herzegowina|BW botsuana|BR bresil brasile brasilien|BG bulgarie bulgarien
KH cambodge camboya camboja cambogia kambodscha|CM camerun camaroes kamerun|CA kanada|CV cap-vert capo_verde kap_verde|TD tchad chade ciad tschad|CN cina
CO colombie kolumbien|CI cote-d'ivoire costa_de_marfil costa_do_marfim costa_d'avorio elfenbeinkuste|HR croatie croacia croazia kroatien|CU kuba
CY chypre chipre cipro zypern|CZ republique_tcheque republica_checa chequia repubblica_ceca tschechische_republik tschechien|DK danemark danimarca
DJ yibuti gibuti dschibuti|DO republique_dominicaine republica_dominicana repubblica_dominicana dominikanische_republik|EC equateur equador|EG egipto egito egitto agypten
EE estonie estland|ET ethiopie etiopia athiopien|FJ fidji figi fidschi|FI finlande finlandia finnland|FR frankreich|GA gabao gabun|GM gambie|GE georgien|DE deutschland
GR grece grecia griechenland|GN guinee|GY guiana|HU hongrie hungria ungheria ungarn|IS islande islandia islanda|IN indien|ID indonesie indonesien|IQ irak iraque
IE irlande irlanda irland|IL israele|IT italien|JM jamaique giamaica jamaika|JP japon japao giappone|JO jordanie jordania giordania jordanien
KZ kazajistan cazaquistao kazakistan kasachstan|KE kenia quenia|KR coree_du_sud corea coreia_do_sul corea_del_sud sudkorea|KW koweit
KG kirghizistan kirguistan quirguistao kirgisistan|LV lettonie letonia lettonia lettland|LB liban libano libanon|LS lesoto|LY libye libia libyen
LT lituanie lituania litauen|LU luxemburgo lussemburgo luxemburg|MG madagaskar|MW malaui|MY malaisie malasia malesia|MV maldivas maldive malediven
MR mauritanie mauretanien|MX mexique messico mexiko|MD moldavie moldavia moldawien|MN mongolie mongolei|MA marrocos marocco marokko|MZ mocambique mozambico mosambik
MM mianmar|NA namibie|NL pays-bas paises_bajos paises_baixos paesi_bassi niederlande|NZ nouvelle-zelande nueva_zelanda nova_zelandia nuova_zelanda neuseeland
NO norvege norvegia norwegen|PK paquistao|PS palestina territorios_palestinos stato_di_palestina staat_palastina
PG papouasie-nouvelle-guinee papua_nueva_guinea papua-nova_guine papua_nuova_guinea papua-neuguinea|PY paraguai|PE perou|PH filipinas filippine philippinen
PL pologne polonia polen|PT portogallo|QA catar katar|RO roumanie rumania romenia rumanien|RU russie rusia russische_foderation russland|RW ruanda
SA arabie_saoudite arabia_saudita saudi-arabien|RS serbie servia serbien|SL sierra_leona serra_leoa|SG singapour singapur singapura
SK slovaquie eslovaquia slovacchia slowakei|SI slovenie eslovenia slowenien|SB iles_salomon islas_salomon ilhas_salomao isole_salomone salomonen|SO somalie
ZA afrique_du_sud sudafrica africa_do_sul sudafrika|SS soudan_du_sud sudan_del_sur sudao_do_sul sudan_del_sud sudsudan|ES espanha spanien|SD soudan sudao
SE suede svezia schweden|CH suica svizzera schweiz|SY syrie republica_arabe_siria siria syrien|TJ tadjikistan tayikistan tajiquistao tagikistan tadschikistan|TZ tansania
TH thailande tailandia thailandia|TL timor_est osttimor|TT trinite-et-tobago trinidad_y_tobago trindade_e_tobago trinidad_e_tobago trinidad_und_tobago|TN tunez tunesien
TR turquie turquia turchia turkei|TM turquemenistao|UG ouganda|UA ucrania ucraina
AE emirats_arabes_unis emiratos_arabes_unidos emirados_arabes_unidos emirati_arabi_uniti vereinigte_arabische_emirate
GB royaume-uni reino_unido regno_unito vereinigtes_konigreich grossbritannien|US etats-unis_d'amerique estados_unidos stati_uniti_d'america vereinigte_staaten|UY uruguai
UZ ouzbekistan uzbequistao usbekistan|VN vietname|YE iemen jemen|ZM zambie sambia|ZW zimbabue simbabwe`
