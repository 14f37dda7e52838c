/** What speaks for a run of words as the name of an event, in points. */

/** Points for the rule that found it. */
export const SOURCE: Readonly<Record<string, number>> = {
  'title-label': 5.2,
  'topic-label': 4,
  'header-topic': 3.2,
  'first-line': 4.4,
  'head-line': 3.2,
  'quoted-line': 4.4,
  entitled: 3.6,
  'name-takes-place': 3.6,
  'name-announced': 2.4,
  'name-framed': 2,
  'dated-line': 2.6,
  'line-part': 2.6,
  'name-in-prose': 0.6,
  'kind-name': 0.4,
  phrase: 1.2,
  'phrase-colon': 2.8,
  'first-sentence': 3,
  'what-label': 2.6,
  'what-title': 5,
  'subject-label': 3.2,
  'mail-subject': 2,
  'later-line': 0.4,
  'dated-head': 2,
  'entitled-event': 4.8,
  'page-head': 1.9,
  'kind-line': 1.4,
}

/** Points for what the words are and where they stand. */
export const FEATURE = {
  heading: 0.8, // the first line, and long enough to be no institution's
  place: -0.25, // for each line above it that may be a name
  dated: 1.4, // a line with date or place follows
  called: 1, // a call or a bare kind stands above
  subtitle: -1,
  rowBelow: -3, // "… Tech Talk", "… Seminar Series" right below a name
  apart: 1.6, // set apart in a sentence that goes on with it
  parent: -4, // "Fourteenth session of the Conference of the Parties" on the sheet of a side event
  body: -7, // "Stewardship Collaborative (SAC)", and "SAC is an initiative of" below
  owner: -4, // "Organised by" the same words: a group's name heads its page
  hosted: 3, // "Hosted by" below
  late: -0.2,
  far: -1.5, // a name in prose, far from the head
  below: -2, // a label or a quote in the lower part: of a talk, of a form
  kind: 1.5, // "Workshop", "Conference"
  weakKind: 0.4, // "evening", "week", "event"
  track: 3.5,
  ordinal: 0.8, // "11th", "Second", "XIV"
  year: 0.3,
  acronym: 0.5, // "(ADOS 2016)" at its end
  colon: 0.3, // "X: how it …"
  question: 0.2,
  shouted: 0.4, // upper case among the first lines
  mentioned: 0.6, // each further mention, two at most
  repeated: 0.5, // the text says the words again
  series: -1.2, // "… Seminar Series": the series, not the talk
  oneWord: -2.2,
  twoWords: -0.9,
  long: -1.2, // more than 28 words
  acronymYear: -1.8, // "ACL 2010" alone
  lowerCase: -1.4, // begins in lower case
  sentence: -2.6, // "… will be held", "Please note"
  stop: -0.8, // ends with a full stop
  exclaimed: -0.7,
  spoken: -2.4, // "Join us for …"
  asked: -3, // "¿Tienes ropa que no usas?" as the first line
  generic: -2.5, // "guest lecture next Thursday", "March 18th Speakers"
  numbered: -1.5, // "Session 3: …", "Part II"
  foreign: -0.5, // in another language than the text
  dateInside: -0.8,
  clock: -2,
  contact: -3, // an address, a telephone number, a link
  aside: -2, // in brackets, below a name
  person: -2.2, // "Prof. A. Smith, University of X"
  greeting: -3,
  apposed: -4, // "an evening of short talks"
  soon: -1.6, // "Webinar next week + two vacancies"
  headline: -2.4, // a news item's first line, without a word that says what is held
  told: -3, // one with it: "Delegates call for a common map as the conference closes"
  reported: 2, // the name in a news item's text
} as const
