/** What an event is for: the expected aims first, then the phrasings. */
import { describe, expect, test } from 'vitest'
import { extract } from '../../pipeline/index.js'

const TABLE: readonly (readonly [readonly string[], ...string[]])[] = [
  [
    ['compare methods', 'agree on a legend'],
    'The seminar aims to compare methods, and to agree on a legend.',
    'The meeting is intended to compare methods and to agree on a legend.',
    'The purpose of the meeting is to:\n- compare methods;\n- agree on a legend.\n',
    'The Workshop is to:\n(a) compare methods; and\n(b) agree on a legend.\n',
    'OBJECTIVES\n\n1. compare methods\n2. agree on a legend\n',
    'The goals of the workshop are (1) compare methods; and (2) agree on a legend.',
    'The workshop has two aims: to compare methods, and to agree on a legend.',
    'The aims of the course are twofold: first, to compare methods; second, to agree on a legend.',
    'We want to\n * compare methods\n * agree on a legend\n',
    'Why come?\n\n* compare methods\n* agree on a legend\n',
    'At the end of the course, students should be able to:\n\na) compare methods\nb) agree on a legend\n',
    'By the end of the day you will be able to\n- compare methods\n- agree on a legend\n',
    'What you will learn\n›  compare methods\n›  agree on a legend\n',
    'In this lecture she will\n\n»   compare methods\n»   agree on a legend\n',
    'The seminar will provide participants with the opportunity to compare methods, as well as to agree on a legend.',
    'It is time. The idea is to compare methods and to agree on a legend.',
    'Participants will learn to compare methods and to agree on a legend.',
  ],
  [
    ['To strengthen the network of coastal observers'],
    'General objective: To strengthen the network of coastal observers.',
    'General objective\nTo strengthen the network of coastal observers.\n',
    'Aim. To strengthen the network of coastal observers.',
  ],
  [
    ['look at what happened to the tram and who decided it'],
    'The meeting will look at what happened to the tram and who decided it.',
    "During the evening we'll look at what happened to the tram and who decided it.",
  ],
  [
    ['Understand the three levels', 'Explain the benefits of the approach'],
    'A new guide is out.\n\n\n  • Understand the three levels.\n\n  • Explain the benefits of the approach.\n',
  ],
  [
    ['Presentar la base de datos', 'Recoger sugerencias de los municipios'],
    'Objetivos del taller:\n- Presentar la base de datos\n- Recoger sugerencias de los municipios\n',
  ],
  [
    ['fortalecer las capacidades de los municipios'],
    'El objetivo es fortalecer las capacidades de los municipios.',
    'El taller tiene como objetivo fortalecer las capacidades de los municipios.',
  ],
  [
    ['réunir les archivistes', 'comparer leurs pratiques'],
    'Le colloque a pour objectif de réunir les archivistes et de comparer leurs pratiques.',
    "L'objectif est de :\n- réunir les archivistes\n- comparer leurs pratiques\n",
    "À l'issue de la formation, les participants seront capables de :\n- réunir les archivistes\n- comparer leurs pratiques\n",
  ],
  [
    ['identificar fontes de dados', 'produzir um gráfico simples'],
    'No final, os participantes deverão ser capazes de:\n• identificar fontes de dados\n• produzir um gráfico simples\n',
  ],
  [
    ['fare il punto sulle banche dati', 'discutere nuove forme di accesso'],
    'Il convegno si propone di fare il punto sulle banche dati e di discutere nuove forme di accesso.',
  ],
  [
    [],
    'The mission of the Institute is to promote gender diversity in research.',
    'Our mission is to encourage more women to get involved.',
    'The seminar will provide lunch and coffee for all participants.',
    'Applicants are asked to send:\n- a letter\n- a copy of the passport\n',
    'Please send your form to:\n- the secretariat\n- the host\n',
    'The meeting is expected to last two hours and will be held in Room 5.',
    'The workshop will produce:\n- a manual\n- a map\n',
    'What to bring\n- a laptop\n- a cup\n',
    'The goal of the code of conduct is to provide a safe place for everybody.',
  ],
]

describe('objectives', () => {
  for (const [expected, ...texts] of TABLE)
    for (const text of texts)
      test(text.slice(0, 90), () => {
        const plain = (one: string): string => one.replace(/^à /, '')
        expect(extract(text).objectives.map(plain)).toEqual(expected)
      })
})

describe('aims told in other wordings', () => {
  for (const [want, text] of [
    [
      ['bring surveyors and artists together'],
      'RIVERMAP 2023 (Graz, 5-7 June 2023) seeks to bring surveyors and artists together.',
    ],
    [
      ['bring surveyors to one table', 'settle a minimal licence'],
      'The fifth wants to bring surveyors to one table, and to settle a minimal licence.',
    ],
    [
      ['read a contour', 'draw one', 'explain it'],
      'By the end participants will be able to read a contour, to draw one and to explain it.',
    ],
    [
      ['compare legends', 'agree on a common one'],
      'Why are we meeting? To compare legends and to agree on a common one.',
    ],
    [
      ['analizar las leyes de acceso', 'debatir plazos comunes'],
      'El seminario se propuso analizar las leyes de acceso y debatir plazos comunes.',
    ],
    [
      ['dotar os técnicos de noções', 'preparar o índice'],
      'O curso visa:\n   a) dotar os técnicos de noções;\n   b) preparar o índice.\n',
    ],
    [['présenter la norme', 'tester un module'], "Il s'agira de :\n ✓ présenter la norme ;\n ✓ tester un module.\n"],
    [['Legenden zu vergleichen'], 'Ziel der Tagung ist es, Legenden zu vergleichen.'],
    [['draw a map of the campus from memory'], 'In this workshop we will draw a map of the campus from memory.'],
    [
      ['run a village meeting', 'draw a walk with children'],
      // The sentence that led in goes on below its list.
      'We want everyone to be able to\n  o  run a village meeting\n  o  draw a walk with children\nand each district to leave with a plan.\n',
    ],
    [[], 'The workshop is expected to result in a common legend.'],
    [[], 'We hope to be away by 9 o’clock.'],
  ] as const)
    test(JSON.stringify(text.slice(0, 80)), () => expect(extract(text).objectives).toEqual([...want]))
})

describe('aims whose bullets were lost on the way', () => {
  const PROSE =
    'The harbours of the coast have kept their own soundings for two hundred\nyears, each in a book of its own, and nobody has ever laid them side by\nside on one chart, which is a pity.\n\n'
  for (const [want, text] of [
    [
      ['compare the soundings of the harbours', 'agree on one datum'],
      `${PROSE}The workshop intends to:\ncompare the soundings of the harbours;\nagree on one datum.\n`,
    ],
    [
      [
        'compare soundings',
        'agree on one datum',
        'draw a chart of the whole coast in two colours, one for each century of books',
      ],
      'O que a gente quer:\ncompare soundings\nagree on one datum\ndraw a chart of the whole coast in two colours, one for each century of books\n',
    ],
    // A paragraph that the margin broke is no list.
    [
      [],
      `${PROSE}What the forum is for\n\nthe harbours of the coast have kept their own soundings for two hundred\nyears, each in a book of its own, and nobody has ever laid them side by\nside on one chart, which is a pity.\n`,
    ],
  ] as const)
    test(JSON.stringify(text.slice(-80)), () => expect(extract(text).objectives).toEqual([...want]))
  // Known to be read wrongly: without a colon the line that leads in is taken for the start of a wrapped sentence.
  test.fails('below a lead without a colon', () =>
    expect(
      extract(
        `${PROSE}At the end of the day you should be able to\ncompare the soundings\nagree on one datum for all the harbours of this coast and its islands\ndraw a chart\n`,
      ).objectives,
    ).toHaveLength(3))
})
