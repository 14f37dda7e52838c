// Names of cities that announcements use and the gazetteers lack: English and other exonyms, short and older names.
// One city a line: country, the gazetteer's name, then what it is also called. A town too small for the gazetteer is kept for its line here.
export const EXONYMS = `
AE|Abu Dhabi|Abou Dhabi
AT|Vienna|Wien|Viena|Vienne
AT|Graz|Graz
AZ|Baku|Bakou
BD|Dhaka|Dacca
BD|Chittagong|Chattogram
BE|Brussels|Bruxelles|Brussel|Bruselas|Brüssel|Bruxelas
BE|Antwerpen|Antwerp|Anvers|Amberes
BE|Gent|Ghent|Gand
BE|Brugge|Bruges
BE|Leuven|Louvain
BE|Louvain-la-Neuve|Louvain la Neuve
BE|Liège|Liege|Luik
BE|Mechelen|Malines
BR|Rio de Janeiro|Rio
CH|Genève|Geneva|Genf|Ginebra|Ginevra|Genebra|Geneve
CH|Zürich|Zurich|Zuerich|Zurigo
CH|Bern|Berne|Berna
CH|Basel|Basle|Bâle|Basilea
CH|Lausanne|Losanna
CH|Luzern|Lucerne
CH|Sankt Gallen|St. Gallen|St Gallen|Saint Gallen
CH|Neuchâtel|Neuchatel
CI|Abidjan|Abidjan
CL|Santiago|Santiago de Chile
CN|Beijing|Peking|Pekin|Pékin|Pechino
CN|Guangzhou|Canton
CN|Shenzhen|Shen Zhen
CN|Xi’an|Xian|Xi'an
CN|Nanjing|Nanking
CN|Tianjin|Tientsin
CN|Ürümqi|Urumqi
CN|Harbin|Haerbin
CO|Bogotá|Bogota D.C.|Santafe de Bogota
CO|Cartagena|Cartagena de Indias
CR|San José|San Jose
CY|Nicosia|Lefkosia|Lefkosa
CY|Limassol|Lemesos
CZ|Prague|Praha|Praga|Prag
CZ|Brno|Brünn
CZ|Pilsen|Plzen|Plzeň
DE|Köln|Cologne|Colonia|Koeln
DE|Munich|München|Muenchen|Monaco di Baviera
DE|Nürnberg|Nuremberg|Nuernberg
DE|Hannover|Hanover
DE|Braunschweig|Brunswick
DE|Frankfurt am Main|Frankfurt|Francfort|Frankfurt/Main
DE|Düsseldorf|Duesseldorf|Dusseldorf
DE|Tübingen|Tuebingen|Tubingen
DE|Göttingen|Goettingen|Gottingen
DE|Saarbrücken|Saarbruecken|Saarbrucken
DE|Würzburg|Wuerzburg
DE|Münster|Muenster
DE|Osnabrück|Osnabrueck
DE|Lübeck|Luebeck
DE|Halle|Halle (Saale)
DE|Freiburg|Freiburg im Breisgau|Freiburg i. Br.
DE|Koblenz|Coblenz
DE|Mainz|Mayence
DE|Berlin|Berlín|Berlino|Berlim
DE|Hamburg|Hambourg
DE|Dresden|Dresde
DE|Leipzig|Lipsia
DE|Passau|Passau
DE|Wadern|Dagstuhl|Schloss Dagstuhl
DK|Copenhagen|København|Kopenhagen|Copenhague|Copenaghen
DK|Århus|Aarhus
DK|Aalborg|Ålborg
DK|Kongens Lyngby|Lyngby
DZ|Algiers|Alger|Argel
EG|Cairo|Le Caire|El Cairo
EG|Alexandria|Alexandrie
EG|Sharm el-Sheikh|Sharm ash Shaykh|Sharm el Sheik
EG|Luxor|Louxor
ES|Sevilla|Seville|Séville
ES|Zaragoza|Saragossa
ES|A Coruña|La Coruña|Corunna|A Coruna
ES|Donostia / San Sebastián|Donostia-San Sebastián
ES|Pamplona|Iruña
ES|Palma|Palma de Mallorca
ES|Las Palmas de Gran Canaria|Las Palmas
ES|Valencia|València
ES|Bilbao|Bilbo
ES|Gasteiz / Vitoria|Vitoria-Gasteiz
ES|Córdoba|Cordova
ES|Alicante|Alacant
ES|Castelló de la Plana|Castellón|Castellon
FI|Helsinki|Helsingfors
FI|Turku|Åbo
FI|Tampere|Tammerfors
FR|Paris|París|Parigi
FR|Marseille|Marseilles|Marsella
FR|Lyon|Lyons
FR|Strasbourg|Strassburg|Estrasburgo|Strasburgo
FR|Nice|Niza|Nizza
FR|Toulouse|Tolosa
FR|Bordeaux|Burdeos
FR|Valbonne|Sophia Antipolis|Sophia-Antipolis
FR|Clermont-Ferrand|Clermont Ferrand
FR|Palaiseau|Plateau de Saclay
GB|London|Londres|Londra|Londyn
GB|Edinburgh|Edimburgo|Édimbourg
GB|Newcastle upon Tyne|Newcastle
GB|Kingston upon Hull|Hull
GB|Derry|Londonderry
GB|Milton Keynes|Bletchley Park
GE|Tbilisi|Tiflis
GR|Athens|Athina|Athènes|Atenas|Atene|Athen
GR|Thessaloníki|Thessaloniki|Salonica|Saloniki
GR|Irákleion|Heraklion|Iraklion|Heraklio
GR|Chaniá|Chania|Hania
GR|Corfu|Kérkyra|Kerkyra
GR|Ródos|Rhodes
GR|Pátra|Patras|Patra
GR|Ioánnina|Ioannina
GR|Vólos|Volos
GR|Piraeus|Peiraiás
GR|Kalamáta|Kalamata
HK|Hong Kong|Hongkong
HU|Budapest|Budapeste
ID|Jakarta|Djakarta
ID|Denpasar|Bali
ID|Yogyakarta|Jogjakarta
ID|Bandung|Bandoeng
IE|Dublin|Dublín|Dublino
IE|Cork|Corcaigh
IL|Jerusalem|Jerusalén|Jérusalem|Gerusalemme
IL|Tel Aviv|Tel-Aviv|Tel Aviv-Yafo
IN|Bengaluru|Bangalore
IN|Mumbai|Bombay
IN|Kolkata|Calcutta
IN|Chennai|Madras
IN|Pune|Poona
IN|Thiruvananthapuram|Trivandrum
IN|Cochin|Kochi
IN|Varanasi|Benares
IN|Gurgaon|Gurugram
IN|Mysore|Mysuru
IN|Mangalore|Mangaluru
IN|Panaji|Panjim
IN|Shimla|Simla
IN|Vadodara|Baroda
IN|Puducherry|Pondicherry
IN|Visakhapatnam|Vizag
IN|Allahābād|Prayagraj|Allahabad
IN|Hyderābād|Hyderabad
IN|New Delhi|Nueva Delhi|Nouvelle-Delhi|Nuova Delhi
IQ|Baghdad|Bagdad
IQ|Erbil|Arbil
IR|Tehran|Teheran|Téhéran
IR|Isfahan|Esfahan
IS|Reykjavík|Reykjavik
IT|Rome|Roma
IT|Milan|Milano|Milán|Mailand
IT|Turin|Torino|Turín
IT|Florence|Firenze|Florencia|Florenz
IT|Venice|Venezia|Venecia|Venedig|Venise
IT|Naples|Napoli|Nápoles|Neapel
IT|Genoa|Genova|Génova|Gênes
IT|Padova|Padua|Padoue
IT|Mantova|Mantua
IT|Bologna|Bolonia|Bologne
IT|Bolzano|Bozen
IT|Trento|Trient
IT|Siena|Sienna
IT|Siracusa|Syracuse
IT|Cagliari|Cagliari
IT|Forlì|Bertinoro
JO|Amman|Ammán
JP|Tokyo|Tokio|Tóquio
JP|Kyoto|Kioto|Quioto
JP|Osaka|Ōsaka
JP|Kōbe|Kobe
JP|Kitakyūshū|Kitakyushu
JP|Naha|Okinawa
KE|Nairobi|Nairóbi
KH|Phnom Penh|Phnom-Penh
KH|Siem Reap|Angkor
KR|Seoul|Seúl|Séoul|Seul
KR|Busan|Pusan
KR|Incheon|Inchon
KR|Daejeon|Taejon
KR|Daegu|Taegu
KR|Gwangju|Kwangju
KR|Jeju City|Jeju|Cheju|Jeju Island
KR|Gyeongju|Kyongju
KR|Suwon|Suweon
KZ|Almaty|Alma-Ata
KZ|Nur-Sultan|Astana
LA|Vientiane|Viangchan
LB|Beirut|Beyrouth|Bayrut
LK|Colombo|Kolamba
LT|Vilnius|Vilna
LU|Luxembourg|Luxembourg City|Luxemburg
MA|Marrakesh|Marrakech|Marraquexe
MA|Fès|Fez
MA|Tangier|Tanger|Tangiers
MA|Casablanca|Dar el Beida
MA|Rabat|Rabat-Salé
MC|Monaco|Monte Carlo|Monte-Carlo
MD|Chisinau|Chişinău|Kishinev
MM|Yangon|Rangoon
MM|Nay Pyi Taw|Naypyidaw|Naypyitaw
MO|Macau|Macao
MT|Valletta|La Valletta
MX|Mexico City|Ciudad de México|Ciudad de Mexico|CDMX|Cidade do México|México D.F.|Mexico D.F.|México DF
MX|Xalapa de Enríquez|Xalapa|Xalapa-Enríquez|Jalapa
MX|Cancún|Cancun
MX|Oaxaca|Oaxaca de Juárez
MX|Monterrey|Monterrey
MX|Playa del Carmen|Riviera Maya
NG|Abuja|Abuja FCT
NL|The Hague|Den Haag|La Haye|La Haya|'s-Gravenhage|L'Aia
NL|'s-Hertogenbosch|Den Bosch|s-Hertogenbosch
NL|Rotterdam|Roterdã
NO|Trondheim|Trondhjem
NP|Kathmandu|Katmandu|Katmandou
PA|Panamá|Panama City|Ciudad de Panamá|Panama
PE|Lima|Lima Metropolitana
PE|Cusco|Cuzco
PH|Manila|Metro Manila
PH|Quezon City|Quezon
PK|Islāmābād|Islamabad
PK|Karachi|Karachi
PL|Warsaw|Warszawa|Varsovia|Varsovie|Varsavia|Warschau
PL|Kraków|Cracow|Cracovia|Krakau|Cracovie
PL|Wrocław|Wroclaw|Breslau
PL|Gdańsk|Gdansk|Danzig
PL|Poznań|Poznan
PL|Łódź|Lodz
PL|Toruń|Torun
PR|San Juan|San Juan
PT|Lisbon|Lisboa|Lisbonne|Lisbona|Lissabon
PT|Porto|Oporto
PT|Coimbra|Coïmbra
PT|Funchal|Madeira
RO|Bucharest|București|Bucuresti|Bucarest
RO|Cluj-Napoca|Cluj|Cluj Napoca
RO|Iaşi|Iasi|Iași
RO|Timişoara|Timisoara
RO|Braşov|Brasov
RS|Belgrade|Beograd|Belgrado
RS|Novi Sad|Újvidék
RU|Moscow|Moskva|Moscú|Moscou|Mosca|Moskau
RU|Saint Petersburg|St. Petersburg|St Petersburg|Sankt-Peterburg|San Petersburgo
RU|Nizhniy Novgorod|Nizhny Novgorod
RU|Yekaterinburg|Ekaterinburg
SA|Riyadh|Riad|Riyad|Ar Riyad
SA|Jeddah|Jedda|Djeddah
SA|Mecca|Makkah
SA|Medina|Madinah
SD|Khartoum|Jartum
SE|Göteborg|Gothenburg|Goteborg|Gotemburgo
SE|Malmö|Malmo|Malmoe
SE|Linköping|Linkoping
SE|Umeå|Umea
SG|Singapore|Singapur|Singapour|Singapura
SK|Bratislava|Pressburg
SK|Košice|Kosice
SY|Damascus|Damas
SY|Aleppo|Alep
TG|Lomé|Lome
TH|Bangkok|Krung Thep
TH|Chiang Mai|Chiangmai
TN|Tunis|Túnez|Tunisi
TN|Hammamet|Hammāmāt
TR|Istanbul|İstanbul|Estambul|Constantinople
TR|İzmir|Izmir|Smyrna
TR|Ankara|Angora
TR|Antalya|Adalia
TW|Taipei|Taipeh
TW|Kaohsiung|Gaoxiong
TW|Hsinchu|Hsin-chu
TW|Tainan|Tainan City
TZ|Dar es Salaam|Dar-es-Salaam|Daressalam
TZ|Zanzibar|Stone Town
UA|Kyiv|Kiev|Kijów|Kiew
UA|Odessa|Odesa
UA|Kharkiv|Kharkov
UA|Lviv|Lvov|Lwów
UA|Dnipro|Dnipropetrovsk
US|New York City|New York|Nueva York|NYC|Nova York|Nova Iorque
US|Washington, D.C.|Washington|Washington DC|Washington D.C.|DC
US|Saint Louis|St. Louis|St Louis
US|Saint Paul|St. Paul|St Paul
US|San Francisco|San Fransisco|SF
US|Philadelphia|Filadelfia|Philly
US|Las Vegas|Vegas
US|New Orleans|Nueva Orleans
US|Honolulu|Waikiki
US|Saint Petersburg|St. Petersburg
US|Fort Worth|Ft. Worth
US|Fort Lauderdale|Ft. Lauderdale
US|Fort Collins|Ft. Collins
UZ|Tashkent|Toshkent|Tachkent
VE|Caracas|Caracas
VN|Hanoi|Ha Noi|Hà Nội|Hanói
VN|Ho Chi Minh City|Saigon|HCMC|Ho Chi Minh|Hồ Chí Minh City
VN|Huế|Hue
VN|Da Nang|Danang|Đà Nẵng
VN|Nha Trang|Nhatrang
PH|Cebu City|Cebu
PH|Davao|Davao City
PH|Iloilo|Iloilo City
PH|Makati City|Makati
PH|Pasig City|Pasig
PH|Taguig|Taguig City
PH|Mandaluyong City|Mandaluyong
GT|Guatemala City|Ciudad de Guatemala
KW|Kuwait City|Al Kuwayt
DJ|Djibouti|Djibouti City
GT|Antigua Guatemala|La Antigua Guatemala
SV|San Salvador|San Salvador
EC|Quito|San Francisco de Quito
AR|Buenos Aires|Ciudad Autónoma de Buenos Aires|CABA
AR|San Carlos de Bariloche|Bariloche
UY|Montevideo|Montevidéu
PY|Asunción|Asuncion
CU|Havana|La Habana|L'Avana|La Havane
DO|Santo Domingo|Saint-Domingue
FJ|Suva|Suva City
CA|Québec|Quebec City|Ville de Québec|Quebec
CA|Montréal|Montreal
CA|St. John's|Saint John's|St Johns
CA|Greater Sudbury|Sudbury
NZ|Auckland|Tāmaki Makaurau
NZ|Wellington|Te Whanganui-a-Tara
NZ|Christchurch|Ōtautahi
NZ|Dunedin|Ōtepoti
AU|Canberra|Kamberri
AU|Perth|Boorloo
SI|Ljubljana|Laibach
BA|Sarajevo|Saraievo
ME|Podgorica|Titograd
MK|Skopje|Skoplje|Skopie
BG|Sofia|Sofía
EE|Tallinn|Tallin
LV|Riga|Rīga
SN|Dakar|Dacar
ET|Addis Ababa|Addis Abeba|Addis-Abeba|Adis Abeba
GH|Accra|Acra
CM|Yaoundé|Yaounde
ML|Bamako|Bamaco
BJ|Cotonou|Kotonou
RW|Kigali|Kigáli
ZA|Cape Town|Kaapstad|Le Cap|Ciudad del Cabo|Cidade do Cabo
ZA|Pretoria|Tshwane
ZA|Port Elizabeth|Gqeberha
ZA|Johannesburg|Joburg|Johannesbourg
NA|Windhoek|Windhuk
MZ|Maputo|Lourenço Marques
AO|Luanda|Loanda
MG|Antananarivo|Tananarive
MU|Port Louis|Port-Louis
SC|Victoria|Mahé
MY|George Town|Penang|Georgetown
LY|Tripoli|Tarabulus
OM|Muscat|Mascate|Maskat
QA|Doha|Ad Dawhah
BH|Manama|Al Manama
YE|Sanaa|Sana'a
AF|Kabul|Kaboul
PS|Ramallah|Ram Allah
PS|East Jerusalem|Al-Quds
KG|Bishkek|Frunze
TM|Ashgabat|Achgabat
TJ|Dushanbe|Douchanbé
MN|Ulan Bator|Ulaanbaatar|Ulaan Baatar
BT|Thimphu|Thimbu
MV|Male|Malé
AT|Klagenfurt am Wörthersee|Klagenfurt
AT|Sankt Pölten|St. Pölten|St Pölten
AT|Krems an der Donau|Krems
CH|Biel/Bienne|Biel|Bienne
CH|Fribourg|Freiburg i. Ü.
CH|Yverdon-les-Bains|Yverdon
GR|Lárisa|Larissa
GR|Rethymno|Rethymnon
ET|Mek'ele|Mekelle|Mekele
ET|Hawassa|Awassa
ET|Nazrēt|Nazret|Adama
ET|Bishoftu|Debre Zeit
RW|Butare|Huye
RW|Musanze|Ruhengeri
RW|Gisenyi|Rubavu
RW|Gitarama|Muhanga
MX|Santiago de Querétaro|Querétaro
MX|Pachuca de Soto|Pachuca
MX|Tuxtla|Tuxtla Gutiérrez
MX|Texcoco de Mora|Texcoco
TZ|Zanzibar|Zanzibar City
NG|Ile-Ife|Ife
ZA|Nelspruit|Mbombela
ZA|Grahamstown|Makhanda
ZA|Bloemfontein|Mangaung
ZA|Durban|eThekwini
IN|Kozhikode|Calicut
IN|Tiruchirappalli|Trichy
IN|Dharamsala|Dharamshala
IN|Dārjiling|Darjeeling
IN|Bolpur|Santiniketan
BD|Comilla|Cumilla
BD|Bogra|Bogura
NP|Pātan|Lalitpur
LK|Kandy|Peradeniya
PH|Legaspi|Legazpi
MY|Malacca|Melaka
TH|Phra Nakhon Si Ayutthaya|Ayutthaya
VN|Da Lat|Dalat
VN|Haiphong|Hai Phong
VN|Qui Nhon|Quy Nhon
JP|Nara-shi|Nara
TW|Hualien City|Hualien
TR|Adapazarı|Sakarya
TR|İzmit|Kocaeli
IQ|Al Başrah al Qadīmah|Basra|Basrah
IQ|As Sulaymānīyah|Sulaymaniyah|Sulaimani|Slemani
IQ|Dihok|Duhok|Dohuk
JO|Jarash|Jerash
LB|Jbaïl|Byblos|Jbeil
LB|Sidon|Saida
PS|Janīn|Jenin
PS|Bīr Zayt|Birzeit
IL|Beersheba|Beer Sheva|Be'er Sheva
AE|Al Ain City|Al Ain
AE|Al Fujairah City|Fujairah
EG|Al Manşūrah|Mansoura|El Mansoura
LY|Mişrātah|Misrata
TN|Houmt El Souk|Djerba
DZ|Boumerdas|Boumerdès
EH|Laayoune|Laâyoune
ML|Timbuktu|Tombouctou
MU|Ebene|Ébène
GM|Serekunda|Serrekunda
SO|Hargeysa|Hargeisa
SO|Garoowe|Garowe
GB|Keele|Keele
GB|Lampeter|Lampeter
GB|Hebden Bridge|Hebden Bridge
IE|Dingle|Dingle
FR|Roscoff|Roscoff
DE|Marburg an der Lahn|Marburg
DE|Garching bei München|Garching
DE|Ludwigshafen am Rhein|Ludwigshafen
DE|Landau in der Pfalz|Landau
DE|Wittenberg|Lutherstadt Wittenberg
DE|Dessau|Dessau-Roßlau
DE|Halle (Saale)|Halle an der Saale
NL|Almere Stad|Almere
NL|Noordwijk-Binnen|Noordwijk
BE|Ostend|Oostende|Ostende
BE|Ieper|Ypres
ES|Elche|Elx
ES|Castelló de la Plana|Castellón de la Plana
ES|Girona|Gerona
ES|Lleida|Lérida
ES|La Laguna|San Cristóbal de La Laguna
ES|Cerdanyola del Vallès|Bellaterra
ES|Sant Cugat del Vallès|Sant Cugat
PT|Caparica|Costa da Caparica|Monte de Caparica
IT|Reggio nell'Emilia|Reggio Emilia
IT|Assisi|Assisi
IT|Camerino|Camerino
IT|Varenna|Varenna
IT|Ispra|Ispra
IT|Stresa|Stresa
IT|Rende|Rende
IT|Fisciano|Fisciano
IT|Cortona|Cortona
IT|Fiesole|Fiesole
IT|Bellagio|Bellagio
DK|Helsingør|Elsinore
FI|Vaasa|Vasa
IS|Hveragerði|Hveragerði
SK|Smolenice|Smolenice
BG|Veliko Tŭrnovo|Veliko Tarnovo
BG|Sozopol|Sozopol
HR|Hvar|Hvar
HR|Korčula|Korčula
SI|Portorož|Portorož
AL|Shkodër|Shkodra
AL|Vlorë|Vlora
AL|Korçë|Korça
AL|Gjirokastër|Gjirokastra
AL|Sarandë|Saranda
XK|Pristina|Prishtina|Prishtinë
XK|Gjakovë|Gjakova
XK|Mitrovicë|Mitrovica
UA|Uzhgorod|Uzhhorod
UA|Zaporizhia|Zaporizhzhia
BY|Hrodna|Grodno
BY|Homyel'|Homel|Gomel
BY|Mahilyow|Mogilev
RU|Rostov-na-Donu|Rostov-on-Don
RU|Velikiy Novgorod|Veliky Novgorod
GE|Mest’ia|Mestia
AM|Tsaghkadzor|Tsaghkadzor
AM|Byurakan|Byurakan
AZ|Sumqayıt|Sumgait|Sumqayit
AZ|Shushi|Shusha
KZ|Karagandy|Karaganda
KZ|Ust-Kamenogorsk|Oskemen
UZ|Andijon|Andijan
UZ|Tirmiz|Termez
UZ|Urganch|Urgench
UZ|Navoiy|Navoi
TJ|Khorugh|Khorog
TJ|Qŭrghonteppa|Bokhtar
TM|Türkmenbaşy|Turkmenbashi
TM|Daşoguz|Dashoguz
MN|Darhan|Darkhan
AF|Mazār-e Sharīf|Mazar-i-Sharif|Mazar-e-Sharif
AU|Wagga Wagga|Wagga Wagga
AU|Fremantle|Fremantle
AU|Lismore|Lismore
AU|Noosa Heads|Noosa
NZ|Wanganui|Whanganui
KI|Tarawa|South Tarawa|Bairiki
FM|Kolonia|Pohnpei
CK|Avarua|Rarotonga
GU|Tamuning|Tumon
CO|Cali|Santiago de Cali
PE|Tarapoto|Tarapoto
BO|Santa Cruz de la Sierra|Santa Cruz
UY|Colonia del Sacramento|Colonia
AR|San Miguel de Tucumán|Tucumán
AR|San Salvador de Jujuy|Jujuy
AR|San Fernando del Valle de Catamarca|Catamarca
AR|Chascomús|Chascomús
CL|San Pedro de Atacama|San Pedro de Atacama
BR|Armação de Búzios|Búzios
JM|Negril|Negril
LC|Gros Islet|Rodney Bay
TT|Tunapuna|St. Augustine|Saint Augustine
GT|Antigua Guatemala|Antigua
GT|Quetzaltenango|Xela
NI|Puerto Cabezas|Bilwi
DO|Santiago de los Caballeros|Santiago
PA|Santiago de Veraguas|Santiago
HT|Okap|Cap-Haïtien
CY|Ayia Napa|Ayia Napa
TL|Baukau|Baucau
FJ|Nadi|Nadi
`
