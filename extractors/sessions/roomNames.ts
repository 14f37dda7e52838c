/** Words that name a room, or a place as a whole: "Sala A", "Council Chamber", "Millbay Community Hub". */

// "Room 204", "Rm 2", "Council Chamber", "Sala A", "Main Hall", "Salle Gorée", "Zoom"
const ROOM =
  /^(?:in |at |en la |en el |en |na |no |dans la |nella |venue: |location: |room: |sala: |lugar: |local: |lieu: )?(?:(?:the )?(?:[\p{Lu}\d][\p{L}\d.'-]* ){0,4}(?:room|rm\.?|hall|stage|saal|auditorium|theat(?:re|er)|chamber|ballroom|foyer|lobby|atrium|lounge|suite|terrace|courtyard|library|cafeteria|canteen|gallery|aula|studio|classroom|building)(?: (?:[A-Z\d][\w.-]{0,8}|[IVX]{1,4}|one|two))?|(?:room|rm\.?|hall|sala|sal[oó]n|salle|aula|audit[oó]ri[ou]m?|amphi(?:th[eé][aâ]tre)?|anfiteatro|auditorio|hall|foyer|teatro|saal|raum|kapelle|chapel|chapelle|capilla|capela|cappella|mensa|patio|mezzanine|atrium|courtyard|rooftop|basement|upstairs|downstairs|\p{L}{3,12}(?:raum|saal)|hörsaal|edificio|bloco|rooms|salles|salas|salones|aule|räume|säle)(?:(?:,| et| and| e| y| und| &)? (?:de |da |do |des |du |della )?[\p{Lu}\d][\p{L}\d./'-]*){0,5}|(?:\p{L}+ )?lab(?:oratory|oratorio)? [A-Z]?\d{1,2}[A-Z]?|[A-Z]{0,3}\d{1,3}[.-]\d{1,3}[A-Z]?|zoom|online|ms teams|microsoft teams|google meet)$/iu

// "The school bus as a classroom": what is said of it is no room.
const PHRASE =
  /\s(?:as an?|is|are|was|were|without|beyond|that|which|from the|into|outside the|como|comme|come|als|sin|sans|sem|senza)\s/i

export function isRoom(words: string): boolean {
  return words.length < 70 && ROOM.test(words.trim()) && !PHRASE.test(words)
}

// "Millbay Community Hub", "Mount Batten Centre", "Online", "Biblioteca Central"
const PLACE =
  /(?:\b(?:hub|centre|center|library|hotel|museum|church|school|college|university|campus|park|market|institute|academy|club|pub|caf[eé]|bar|house|town hall|pavilion|stadium|barn|square|street|road|avenue|palace|castle|restaurant|tower|villa|gardens|arms|inn|brewery|\p{L}{3,}(?:haus|halle|hof|zentrum|schule|kirche|heim|bibliothek)(?: \p{L}+)?|cellar|mansion|manor)|^(?:online|restaurant|restaurante|ristorante|biblioteca|museo|museu|centro|casa|hotel|palacio|pal[aá]cio|palazzo|maison|biblioth[eè]que|mus[eé]e|m[eé]diath[eè]que|universidade?|universit[àé]|escuela|escola|[eé]cole)(?:\s.{0,50})?)$/iu

/** Do the words name a place and nothing else, so that a day and a clock beside them are an occasion and no item? */
export function isPlace(words: string): boolean {
  return words.length < 70 && (PLACE.test(words) || isRoom(words))
}
