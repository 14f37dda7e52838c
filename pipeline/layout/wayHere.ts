/** "You are here: Home > Events": the way to a page, in its own words. */

const WAY_HERE =
  /^(?:you are here|(?:usted )?est[aá]s? (?:usted )?(?:aqu[ií]|en:)|estas en|vous [eê]tes ici|sie sind hier|sie befinden sich hier|voc[eê] est[aá] (?:aqui|em:)|ti trovi in|sei (?:qui|in)|u bevindt zich hier)(?!\p{L}).{0,120}$/iu

export const isWayHere = (words: string): boolean => WAY_HERE.test(words)
