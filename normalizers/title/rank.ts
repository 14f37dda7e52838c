/** Ranks the candidates for the name: the points of each alone, then what the others say against it or for it. */

import type { Candidate } from '../../extractors/candidate.js'
import { kindWords } from '../../extractors/kindWords.js'
import type { Page } from '../../extractors/page.js'
import { languageOfName } from '../../extractors/titles/language.js'
import { headsTalk, isContainer, isOfRow, isPageTitle, isPart } from './containers.js'
import { isOther, preferLanguage } from './languages.js'
import { goesPastDate, quotesName } from './overlong.js'
import { areNeighbours, nameKey, type Ranked, sameName, shortFor } from './sameName.js'
import { score } from './score.js'
import { isSlogan } from './slogans.js'
import { believeSubject } from './subjects.js'
import { preferOwned, preferWhole } from './wholeNames.js'
import { ACRONYM_YEAR } from './wordings.js'

/** The best first; of candidates with the same words the best alone. Certain alternates are left out. */
export function rankTitles(
  page: Page,
  candidates: readonly Candidate<'title'>[],
  bodies: readonly Candidate<'organizer'>[],
): readonly Ranked[] {
  let ranked = RANKED.get(candidates)
  if (!ranked) {
    ranked = rank(page, candidates, bodies)
    RANKED.set(candidates, ranked)
  }
  return ranked
}

/** Two fields ask for the same ranking of the same candidates. */
const RANKED = new WeakMap<readonly Candidate<'title'>[], readonly Ranked[]>()

function rank(
  page: Page,
  candidates: readonly Candidate<'title'>[],
  bodies: readonly Candidate<'organizer'>[],
): readonly Ranked[] {
  const all = candidates
    .filter(({ value }) => !value.alternate)
    .map((candidate) => {
      const words = page.words(candidate.span)
      return { candidate, words, key: nameKey(words) }
    })
    .filter(({ key }) => /\p{L}{2}/u.test(key))
  const ranked = all.map((one) => {
    const mentions = all.filter((other) => other !== one && sameName(one.key, other.key)).length
    return { ...one, points: score(page, one.candidate, one.words, mentions) }
  })
  const [head] = ranked
  if (head?.candidate.value.place === 0 && isBehind(page, head, bodies) && ranked.some(({ points }) => points > OTHER))
    head.points += BEHIND
  // "County Orchard Trust" above a text that names its Apple Press Day.
  else if (
    head?.candidate.cue === 'page-head' &&
    bodies.some(({ value }) => nameKey(page.words(value.name)) === head.key) &&
    ranked.some((one) => one !== head && one.points > SAID && /^(?:name-|phrase$)/.test(one.candidate.cue))
  )
    head.points += BODY
  if (head && isSlogan(head, ranked)) head.points += SLOGAN
  for (const one of ranked)
    if (
      one.candidate.value.place >= 0 &&
      isOther(one.words, page.language) &&
      all.some(
        ({ candidate, words }) =>
          candidate !== one.candidate &&
          areNeighbours(page, candidate.span, one.candidate.span) &&
          languageOfName(words) === page.language,
      )
    )
      one.points += FOREIGN
  const subject = ranked.find(({ candidate, points }) => candidate.cue === 'subject-label' && points > SAID)
  if (subject && subject.candidate.value.place < 0)
    for (const one of ranked)
      if (one.candidate.value.place >= 0 && one.candidate.span.end < subject.candidate.span.start)
        one.points += LETTERHEAD
  believeSubject(page, ranked)
  const part = ranked.find((one) => isPart(page, one))
  if (part) part.points += PART
  for (const one of ranked) {
    if (quotesName(one, ranked)) one.points += QUOTES
    if (goesPastDate(one, ranked)) one.points += PAST_DATE
    if (part && one.candidate.value.place < part.candidate.value.place) one.points += WHOLE
    else if (headsTalk(page, one, ranked)) one.points += TALK
    else if (isPageTitle(one, ranked) || isContainer(one, ranked) || isOfRow(one, ranked)) one.points += CONTAINER
    // "ML4G 2023" above "Workshop on Machine Learning for Glaciers": short for it.
    else if (
      ACRONYM_YEAR.test(one.words) &&
      ranked.some((other) => other.points > 1 && (shortFor(one.words, other.words) || isBelow(page, one, other)))
    )
      one.points += SHORT
  }
  ranked.sort((a, b) => b.points - a.points || a.candidate.span.start - b.candidate.span.start)
  preferLanguage(page, ranked)
  preferWhole(ranked)
  preferOwned(ranked)
  const seen = new Set<string>()
  return ranked.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** Points of the page's first words where the text says elsewhere that they put the event on; and of another name, at least. */
const BEHIND = -4
const OTHER = 2

/** Points of what is cried or told above the name. */
const SLOGAN = -3

/** Points of a body that heads the page where running text gives a name; and of that name, at least. */
const BODY = -1.2
const SAID = 0.8

/** Points of a name in another language than the text's, beside one in it. */
const FOREIGN = -0.9

/** Points of what stands above the subject of a letter: whose it is, to whom it goes. */
const LETTERHEAD = -3

/** "GDG Recife" above the name, and "organizado por voluntários do GDG Recife" below. */
function isBehind(page: Page, { candidate, key, words }: Ranked, bodies: readonly Candidate<'organizer'>[]): boolean {
  return (
    words.length < 60 &&
    kindWords(words).every(({ kind }) => kind === 'other') &&
    bodies.some(
      ({ span, value, weight }) =>
        weight >= 0.5 &&
        (span.start >= candidate.span.end || span.end <= candidate.span.start) &&
        (value.roles.includes('organizer') || value.roles.includes('host')) &&
        nameKey(page.words(value.name)) === key,
    )
  )
}

/** Points of a sentence that gives the name in quotes: "The exhibition “Memory of Water” opens at the Gallery". */
const QUOTES = -2

/** Points of a line that names the event, then says when it is and more: "Jazz on the Green - Sunday 20 July, 3 pm. Free!". */
const PAST_DATE = -4

/** "OldMaps 2013 / Paper, Ink and Coastlines / Graz, 4 May": the name in full, with its day below it. */
function isBelow(page: Page, { candidate }: Ranked, { candidate: below, words }: Ranked): boolean {
  return (
    candidate.value.place === 0 &&
    below.value.place === 1 &&
    below.value.dated &&
    words.split(' ').length > 2 &&
    areNeighbours(page, candidate.span, below.span)
  )
}

/** Points of a name's initials where the name stands in full. */
const SHORT = -3

/** Points of a series' name above the name of one of its events. */
const CONTAINER = -4.5

/** Points of what heads a sheet that says in labels who speaks, and on what. */
const TALK = -6.5

/** Points of a part of a conference that has a page of its own; and of the conference above it. */
const PART = 3.5
const WHOLE = -6
