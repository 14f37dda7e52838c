/** Regions of North America, Australia and elsewhere that name their clock: "Eastern Daylight". Data only. */

/**
 * Names that end in "[standard|daylight|summer] time", or stand alone behind a clock where marked "!". Offsets are those of winter and summer time. "*" where the name
 * fits no single zone; zones that keep it stand behind. */
export const REGIONS = `
eastern! America/New_York -05:00 -04:00
us eastern! America/New_York -05:00 -04:00
central! America/Chicago -06:00 -05:00
us central! America/Chicago -06:00 -05:00
mountain! America/Denver -07:00 -06:00
us mountain! America/Denver -07:00 -06:00
pacific! America/Los_Angeles -08:00 -07:00
us pacific! America/Los_Angeles -08:00 -07:00
alaska America/Anchorage -09:00 -08:00
alaskan America/Anchorage -09:00 -08:00
hawaii Pacific/Honolulu -10:00
hawaiian Pacific/Honolulu -10:00
mid atlantic * -02:00
atlantic America/Halifax -04:00 -03:00
newfoundland America/St_Johns -03:30 -02:30
central european *Europe/Brussels|Europe/Rome|Europe/Warsaw +01:00 +02:00
western european *Europe/Lisbon|Atlantic/Canary +00:00 +01:00
eastern european *Europe/Athens|Europe/Helsinki|Europe/Bucharest +02:00 +03:00
central europe *Europe/Brussels|Europe/Rome|Europe/Warsaw +01:00 +02:00
western europe * +00:00 +01:00
east africa * +03:00
eastern africa * +03:00
east african * +03:00
central africa * +02:00
central african * +02:00
west africa * +01:00
west african * +01:00
west central africa * +01:00
south africa Africa/Johannesburg +02:00
south african Africa/Johannesburg +02:00
greenwich mean * +00:00
coordinated universal * +00:00
universal * +00:00
universal coordinated * +00:00
british Europe/London +00:00 +01:00
irish Europe/Dublin +00:00 +01:00
india Asia/Kolkata +05:30
indian Asia/Kolkata +05:30
israel Asia/Jerusalem +02:00 +03:00
gulf Asia/Dubai +04:00
arabian Asia/Dubai +04:00
arabia Asia/Riyadh +03:00
china Asia/Shanghai +08:00
chinese Asia/Shanghai +08:00
japan Asia/Tokyo +09:00
japanese Asia/Tokyo +09:00
korea Asia/Seoul +09:00
korean Asia/Seoul +09:00
philippine Asia/Manila +08:00
indochina * +07:00
western indonesia Asia/Jakarta +07:00
moscow Europe/Moscow +03:00
russian Europe/Moscow +03:00
australian eastern *Australia/Sydney|Australia/Melbourne +10:00 +11:00
australia eastern *Australia/Sydney|Australia/Melbourne +10:00 +11:00
eastern australian *Australia/Sydney|Australia/Melbourne +10:00 +11:00
aus eastern *Australia/Sydney|Australia/Melbourne +10:00 +11:00
australian central *Australia/Adelaide +09:30 +10:30
aus central *Australia/Adelaide +09:30 +10:30
australian western Australia/Perth +08:00 +09:00
western australian Australia/Perth +08:00 +09:00
western australia Australia/Perth +08:00 +09:00
new zealand Pacific/Auckland +12:00 +13:00
brasilia America/Sao_Paulo -03:00
e south america America/Sao_Paulo -03:00
argentina America/Argentina/Buenos_Aires -03:00
colombia America/Bogota -05:00
peru America/Lima -05:00
ecuador America/Guayaquil -05:00
w europe *Europe/Berlin|Europe/Rome +01:00 +02:00
romance Europe/Paris +01:00 +02:00
e europe *Europe/Athens|Europe/Chisinau +02:00 +03:00
fle *Europe/Helsinki|Europe/Kyiv +02:00 +03:00
gtb *Europe/Athens|Europe/Bucharest +02:00 +03:00
arab Asia/Riyadh +03:00
arabic Asia/Baghdad +03:00
middle east Asia/Beirut +02:00 +03:00
egypt Africa/Cairo +02:00 +03:00
e africa * +03:00
w central africa * +01:00
libya Africa/Tripoli +02:00
belarus Europe/Minsk +03:00
greenwich * +00:00
namibia Africa/Windhoek +02:00
morocco Africa/Casablanca +01:00
caucasus Asia/Yerevan +04:00
georgian Asia/Tbilisi +04:00
azerbaijan Asia/Baku +04:00
iran Asia/Tehran +03:30 +04:30
mauritius Indian/Mauritius +04:00
ekaterinburg Asia/Yekaterinburg +05:00
west asia Asia/Tashkent +05:00
central asia Asia/Almaty +06:00
n central asia Asia/Novosibirsk +07:00
north asia Asia/Krasnoyarsk +07:00
north asia east Asia/Irkutsk +08:00
north korea Asia/Pyongyang +09:00
se asia Asia/Bangkok +07:00
taipei Asia/Taipei +08:00
tokyo Asia/Tokyo +09:00
yakutsk Asia/Yakutsk +09:00
vladivostok Asia/Vladivostok +10:00
magadan Asia/Magadan +11:00
kamchatka Asia/Kamchatka +12:00
west pacific Pacific/Port_Moresby +10:00
central pacific Pacific/Guadalcanal +11:00
tasmania Australia/Hobart +10:00 +11:00
e australia Australia/Brisbane +10:00
w australia Australia/Perth +08:00 +09:00
cen australia Australia/Adelaide +09:30 +10:30
fiji Pacific/Fiji +12:00 +13:00
samoa Pacific/Apia +13:00 +14:00
line islands Pacific/Kiritimati +14:00
dateline * -12:00
azores Atlantic/Azores -01:00 +00:00
cape verde Atlantic/Cape_Verde -01:00
greenland America/Nuuk -03:00 -02:00
sa eastern * -03:00
anywhere on earth! * -12:00
sa western * -04:00
sa pacific * -05:00
pacific sa America/Santiago -04:00 -03:00
e south america America/Sao_Paulo -03:00
central brazilian America/Cuiaba -04:00
bahia America/Bahia -03:00
montevideo America/Montevideo -03:00
paraguay America/Asuncion -04:00 -03:00
venezuela America/Caracas -04:00
central america * -06:00
canada central America/Regina -06:00
central mexico America/Mexico_City -06:00
us arizona America/Phoenix -07:00
aleutian America/Adak -10:00 -09:00
hawaii-aleutian Pacific/Honolulu -10:00 -09:00
marquesas Pacific/Marquesas -09:30
yukon America/Whitehorse -07:00
easter island Pacific/Easter -06:00 -05:00
haiti America/Port-au-Prince -05:00 -04:00
cuba America/Havana -05:00 -04:00
turks and caicos America/Grand_Turk -05:00 -04:00
tocantins America/Araguaina -03:00
magallanes America/Punta_Arenas -03:00
saint pierre America/Miquelon -03:00 -02:00
st pierre & miquelon America/Miquelon -03:00 -02:00
mid-atlantic * -02:00
jordan Asia/Amman +02:00 +03:00
syria Asia/Damascus +02:00 +03:00
west bank Asia/Hebron +02:00 +03:00
astrakhan Europe/Astrakhan +04:00
saratov Europe/Saratov +04:00
volgograd Europe/Volgograd +03:00
altai Asia/Barnaul +07:00
tomsk Asia/Tomsk +07:00
w mongolia Asia/Hovd +07:00
khovd Asia/Hovd +07:00
transbaikal Asia/Chita +09:00
aus central w Australia/Eucla +08:45
australian central western Australia/Eucla +08:45
lord howe Australia/Lord_Howe +10:30 +11:00
bougainville Pacific/Bougainville +11:00
norfolk Pacific/Norfolk +11:00 +12:00
norfolk island Pacific/Norfolk +11:00 +12:00
sakhalin Asia/Sakhalin +11:00
chatham Pacific/Chatham +12:45 +13:45
chatham islands Pacific/Chatham +12:45 +13:45
amazon America/Manaus -04:00
acre America/Rio_Branco -05:00
fernando de noronha America/Noronha -02:00
french guiana America/Cayenne -03:00
suriname America/Paramaribo -03:00
mexican pacific America/Mazatlan -07:00 -06:00
northwest mexico America/Tijuana -08:00 -07:00
chile America/Santiago -04:00 -03:00
bolivia America/La_Paz -04:00
uruguay America/Montevideo -03:00 -02:00
guyana America/Guyana -04:00
falkland islands Atlantic/Stanley -03:00
south georgia Atlantic/South_Georgia -02:00
west greenland America/Nuuk -03:00 -02:00
west kazakhstan Asia/Aqtobe +05:00
east kazakhstan Asia/Almaty +05:00
turkmenistan Asia/Ashgabat +05:00
uzbekistan Asia/Tashkent +05:00
tajikistan Asia/Dushanbe +05:00
kyrgyzstan Asia/Bishkek +06:00
armenia Asia/Yerevan +04:00
samara Europe/Samara +04:00
novosibirsk Asia/Novosibirsk +07:00
omsk Asia/Omsk +06:00
irkutsk Asia/Irkutsk +08:00
krasnoyarsk Asia/Krasnoyarsk +07:00
yekaterinburg Asia/Yekaterinburg +05:00
brunei darussalam Asia/Brunei +08:00
brunei Asia/Brunei +08:00
bhutan Asia/Thimphu +06:00
myanmar Asia/Yangon +06:30
nepal Asia/Kathmandu +05:45
bangladesh Asia/Dhaka +06:00
sri lanka Asia/Colombo +05:30
pakistan Asia/Karachi +05:00
afghanistan Asia/Kabul +04:30
timor-leste Asia/Dili +09:00
east timor Asia/Dili +09:00
eastern indonesia Asia/Jayapura +09:00
central indonesia Asia/Makassar +08:00
malaysia Asia/Kuala_Lumpur +08:00
singapore Asia/Singapore +08:00
hong kong Asia/Hong_Kong +08:00
macao Asia/Macau +08:00
ulaanbaatar Asia/Ulaanbaatar +08:00
indian ocean Indian/Chagos +06:00
christmas island Indian/Christmas +07:00
cocos islands Indian/Cocos +06:30
seychelles Indian/Mahe +04:00
maldives Indian/Maldives +05:00
reunion Indian/Reunion +04:00
vanuatu Pacific/Efate +11:00
solomon islands Pacific/Guadalcanal +11:00
new caledonia Pacific/Noumea +11:00
papua new guinea Pacific/Port_Moresby +10:00
phoenix islands Pacific/Kanton +13:00
gilbert islands Pacific/Tarawa +12:00
marshall islands Pacific/Majuro +12:00
tokelau Pacific/Fakaofo +13:00
tuvalu Pacific/Funafuti +12:00
galapagos Pacific/Galapagos -06:00
gambier Pacific/Gambier -09:00
chamorro * +10:00
kosrae Pacific/Kosrae +11:00
pohnpei Pacific/Pohnpei +11:00
ponape Pacific/Pohnpei +11:00
chuuk Pacific/Chuuk +10:00
palau Pacific/Palau +09:00
nauru Pacific/Nauru +12:00
niue Pacific/Niue -11:00
american samoa Pacific/Pago_Pago -11:00
apia Pacific/Apia +13:00
cook islands Pacific/Rarotonga -10:00
cook island Pacific/Rarotonga -10:00
tahiti Pacific/Tahiti -10:00
pitcairn Pacific/Pitcairn -08:00
wake island Pacific/Wake +12:00
wallis & futuna Pacific/Wallis +12:00
tonga Pacific/Tongatapu +13:00
zulu! * +00:00
central europea *Europe/Brussels|Europe/Rome|Europe/Warsaw +01:00 +02:00
europe centrale *Europe/Brussels|Europe/Rome|Europe/Warsaw +01:00 +02:00
europa central *Europe/Brussels|Europe/Rome|Europe/Warsaw +01:00 +02:00
del este America/New_York -05:00 -04:00
este America/New_York -05:00 -04:00
est America/New_York -05:00 -04:00
del pacifico America/Los_Angeles -08:00 -07:00
pacifico America/Los_Angeles -08:00 -07:00
east greenland America/Scoresbysund -02:00 -01:00
`
