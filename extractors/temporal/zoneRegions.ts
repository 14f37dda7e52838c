/** Regions of North America, Australia and elsewhere that name their clock: "Eastern Daylight". Data only. */

/** Names that end in "[standard|daylight|summer] time", or stand alone behind a clock where marked "!". Offsets are those of winter and summer time. */
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
atlantic America/Halifax -04:00 -03:00
newfoundland America/St_Johns -03:30 -02:30
central european * +01:00 +02:00
western european * +00:00 +01:00
eastern european * +02:00 +03:00
central europe * +01:00 +02:00
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
australian eastern * +10:00 +11:00
australia eastern * +10:00 +11:00
eastern australian * +10:00 +11:00
aus eastern * +10:00 +11:00
australian central * +09:30 +10:30
aus central * +09:30 +10:30
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
w europe * +01:00 +02:00
romance Europe/Paris +01:00 +02:00
e europe * +02:00 +03:00
fle * +02:00 +03:00
gtb * +02:00 +03:00
central european standard * +01:00 +02:00
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
iran Asia/Tehran +03:30
mauritius Indian/Mauritius +04:00
ekaterinburg Asia/Yekaterinburg +05:00
west asia Asia/Tashkent +05:00
central asia Asia/Almaty +06:00
n central asia Asia/Novosibirsk +06:00
north asia Asia/Krasnoyarsk +07:00
north asia east Asia/Irkutsk +08:00
north korea Asia/Pyongyang +08:30
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
samoa Pacific/Apia +13:00
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
venezuela America/Caracas -04:30
central america * -06:00
canada central America/Regina -06:00
central mexico America/Mexico_City -06:00
us arizona America/Phoenix -07:00
`
