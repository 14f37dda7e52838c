/** Lines that name a person or a job: the house below them is theirs. */
import type { Page } from '../page.js'

export const PERSON =
  /^(?!(?:The|Le|La|Les|Il|El|Los|Las|Das|De|Het) )\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\.?)?(?:[ -]\p{Lu}[\p{L}'-]+){1,2}$/u
export const OCCASION =
  /\b(?:Days?|School|Night|Week|Fair|Lecture|Colloquium|Workshop|Conference|Congress|Symposium|Seminar|Meeting|Forum|Festival|Series|Meet-?up|Group|Club|Committee|Council|Congreso|Jornadas?|Taller|Encuentro|Atelier)\b/
/** Do the words look like a person's name, and not like an occasion's? */
export const isPerson = (words: string): boolean => PERSON.test(words) && !OCCASION.test(words)

const JOB =
  /\b(?:Dr|Prof|Professor|Mr|Ms|Mrs|Scientist|Researcher|Director|Manager|Lecturer|Fellow|Engineer|Head|President|Chief|Chair|Speaker|Student|Candidate)\b|^\s*by\s/i

/** Does the line stand below a person or a job, so that its house is theirs? "Jane Doe\nInstitute of Marine Research, Bergen" */
export function belowPerson(page: Page, index: number, reach = 2): boolean {
  for (let k = index - 1; k >= index - reach && k >= 0; k--) {
    const line = page.lines[k]!
    if (line.kind === 'blank') break
    const words = page.text.slice(line.start, line.end).trim()
    if (JOB.test(words) || isPerson(words)) return true
  }
  return false
}

const EMPLOYER = /\b(?:Universi\p{L}{1,4}|Institute?|College|School|Department|Laborator\p{L}{1,3}|Polit\p{L}{4,8})\b/u

/** "Jane Doe\nDepartment of Geodesy\nUniversity of Vienna\nVienna, Austria": the town below where a speaker works. */
export function belowEmployer(page: Page, index: number): boolean {
  const above = page.lines[index - 1]
  return (
    above !== undefined && EMPLOYER.test(page.text.slice(above.start, above.end)) && belowPerson(page, index - 1, 4)
  )
}
