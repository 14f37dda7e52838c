/** In which languages it is held: the expected value first, then ways to tell it. */
export const LANGUAGES: readonly (readonly [string, ...string[]])[] = [
  [
    'en,fr',
    'Meeting, 3 May 2017. The working languages of the meeting will be English and French.',
    'Meeting, 3 May 2017. Simultaneous interpretation will be provided in English and French.',
    'Meeting, 3 May 2017. Languages: English, French',
    'Meeting, 3 May 2017. The meeting will be conducted in English and French.',
    'Meeting, 3 May 2017. Discussions will take place in both English and French.',
    'Meeting, 3 May 2017. Interpretation between English and French will be available.',
    'Meeting, 3 May 2017. The sessions are in English with interpretation into French.',
    'Réunion, 3 mai 2017. Langues de travail : anglais et français.',
    'Réunion, 3 mai 2017. La réunion se déroulera en anglais et en français.',
  ],
  [
    'es',
    'Taller, 3 de mayo de 2017. El taller se impartirá en español.',
    'Idioma: español\nTaller, 3 de mayo de 2017',
    'Workshop, 3 May 2017. The workshop will be delivered in Spanish.',
    'Webinar (in Spanish), 3 May 2017',
    'Workshop, 3 May 2017. Please note that the workshop is in Spanish only.',
    'Workshop, 3 May 2017. Language of instruction: Spanish',
  ],
  [
    'de',
    'Tagung, 3. Mai 2017. Tagungssprache ist Deutsch.',
    'Tagung, 3. Mai 2017. Die Veranstaltung findet in deutscher Sprache statt.',
  ],
  [
    'it',
    'Convegno, 3 maggio 2017. Il convegno si terrà in lingua italiana.',
    'Convegno, 3 maggio 2017\nLingua: italiano',
  ],
  [
    'en,es',
    'Meeting, 3 May 2018. The official languages are English and Spanish.',
    'Meeting, 3 May 2018. Papers may be presented in English or Spanish.',
    'Meeting, 3 May 2018. Working languages - English and Spanish',
    'Reunión, 3 de mayo de 2018. Habrá interpretación simultánea inglés-español.',
    'Meeting, 3 May 2018. Simultaneous translation English/Spanish will be offered.',
  ],
  [
    'fr',
    "Atelier, 3 mai 2018. L'atelier aura lieu en français.",
    'Workshop, 3 May 2018. Language: French only',
    'Workshop, 3 May 2018. The workshop will be held in French; no interpretation is provided.',
  ],
]
