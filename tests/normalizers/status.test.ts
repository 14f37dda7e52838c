/** Whether the event goes ahead: each case is the status expected and a text that says it. */
import { describe, expect, it } from 'vitest'
import { extract } from '../../pipeline/extract.js'

const CASES: readonly [string, string][] = [
  [
    'scheduled',
    'Workshop on Tides\n\n4 May 2024, Town Hall, Oslo\n\nThe 2022 workshop was cancelled; we are glad to meet again.',
  ],
  ['postponed', 'Workshop on Tides\n\n4 May 2024, Town Hall, Oslo\n\nA new date will be announced.'],
  ['postponed', 'Workshop on Tides\n\n4 May 2024, Town Hall, Oslo\n\nLa nueva fecha se anunciará pronto.'],
  ['postponed', 'Workshop on Tides\n\n4 May 2024, Town Hall, Oslo\n\nEin neuer Termin wird noch bekannt gegeben.'],
  ['rescheduled', 'Workshop on Tides\n\n4 May 2024, Town Hall, Oslo\n\nVerschoben auf den 8. Juni 2024'],
  [
    'scheduled',
    'Workshop on Tides\n\n4 May 2024, Town Hall, Oslo\n\nIn the event of bad weather, the walk will be postponed.',
  ],
  ['scheduled', 'Workshop on Tides\n\n4 May 2024, Town Hall, Oslo\n\nThe walk will be cancelled if it rains.'],
  ['scheduled', 'Workshop on Tides\n\n4 May 2024, Town Hall, Oslo\n\nLa caminata se suspende en caso de lluvia.'],
  ['scheduled', 'Workshop on Tides\n\n4 May 2024, Town Hall, Oslo\n\nBei Regen wird der Spaziergang verschoben.'],
  [
    'scheduled',
    'Workshop on Tides\n\n4 May 2024, Town Hall, Oslo\n\nThe workshop, postponed from 2021 because of the floods, will now take place.',
  ],
  ['scheduled', 'Workshop on Tides\n\n4 May 2024, Town Hall, Oslo\n\nThe talk is about cancelled trains.'],
  ['cancelled', 'Workshop on Tides\n\n4 May 2024, Town Hall, Oslo\n\nThe workshop is cancelled because of bad roads.'],
  [
    'scheduled',
    'Careers after the doctorate\n\n4 May 2024, Oslo\n\nThere will be a panel: four people who moved from a research post into operations answer questions.',
  ],
  ['cancelled', 'Workshop on Tides\n\nOslo, 4 May 2024\n\nWe regret to announce that the workshop has been cancelled.'],
  ['cancelled', 'CANCELLED – Workshop on Tides, Oslo, 4 May 2024\n\nDue to illness the speaker cannot come.'],
  [
    'cancelled',
    'Workshop on Tides\n\n4 May 2024, Oslo\n\nUnfortunately this event will not take place. Fees will be refunded.',
  ],
  ['postponed', 'Workshop on Tides\n\n4 May 2024, Oslo\n\nThe workshop is postponed until further notice.'],
  [
    'postponed',
    'Workshop on Tides has been postponed\n\nThe workshop planned for 4 May 2024 in Oslo will be held later in the year. A new date will be announced.',
  ],
  ['rescheduled', 'Workshop on Tides\n\n8 June 2024 (postponed from 4 May 2024)\nOslo'],
  [
    'rescheduled',
    'Workshop on Tides\n\nThe workshop earlier fixed for 4 May has been shifted to 8 June 2024 owing to the strike.\nOslo',
  ],
  ['postponed', 'Workshop on Tides\n\nThe workshop in Oslo is postponed from 4 May 2024.'],
  ['rescheduled', 'Workshop on Tides\n\nNEW DATE: 8 June 2024 (was 4 May 2024)\nOslo'],
  ['rescheduled', 'The talk by Ola Berg on tides has been moved from 4 May to 8 June 2024, 14:00, Aud. 2.'],
  [
    'rescheduled',
    'Seminar on Tides\n\nPlease note the change of date: the seminar will now be held on Thursday 8 June 2024, 14:00, not on 4 May as announced.',
  ],
  [
    'cancelled',
    'Taller de mareas\n\n4 de mayo de 2024, Lima\n\nEl taller ha sido cancelado por razones de fuerza mayor.',
  ],
  ['postponed', 'Taller de mareas\n\n4 de mayo de 2024, Lima\n\nSe aplaza hasta nuevo aviso.'],
  [
    'rescheduled',
    'Taller de mareas\n\nEl taller previsto para el 4 de mayo de 2024 se pospone al 8 de junio de 2024, a la misma hora, en Lima.',
  ],
  ['cancelled', 'Taller de mareas\n\nPor enfermedad se suspende el taller del 4 de mayo de 2024 en Lima.'],
  ['rescheduled', 'Tides Meetup\n\nHi all, the meetup moves from 12 to 19 March 2024. Same place, Oslo, 18:30.'],
  ['rescheduled', "Laboratorio sulle maree\n\nIl laboratorio del 4 maggio 2024 slitta all'11 maggio 2024, Bari."],
  ['scheduled', 'Seminar on Tides\n\nThe seminar on 4 May 2024 at 14:00 has moved to Room 4, Main Building, Oslo.'],
  [
    'rescheduled',
    'NEW DATES FOR THE FIFTH CONGRESS OF TIDES\n\nDear members,\n\nAs announced, the congress could not be held on 4–6 May 2020. The board has now resolved to move it to 8–10 June 2021 in Oslo.',
  ],
  ['cancelled', 'Oficina de marés\n\n4 de maio de 2024, Recife\n\nInformamos que a oficina foi cancelada.'],
  ['rescheduled', 'Oficina de marés\n\nA oficina foi adiada para 8 de junho de 2024, às 14h, no Recife.'],
  ['cancelled', "Atelier sur les marées\n\n4 mai 2024, Brest\n\nL'atelier est annulé."],
  ['postponed', "Atelier sur les marées\n\n4 mai 2024, Brest\n\nL'atelier est reporté à une date ultérieure."],
  [
    'rescheduled',
    "Atelier sur les marées\n\nInitialement prévu le 4 mai, l'atelier est reporté au 8 juin 2024 à 14h, à Brest.",
  ],
  ['cancelled', 'Laboratorio sulle maree\n\n4 maggio 2024, Bari\n\nIl laboratorio è annullato.'],
  ['rescheduled', 'Laboratorio sulle maree\n\nIl laboratorio del 4 maggio è rinviato al 8 giugno 2024, ore 15, Bari.'],
  ['cancelled', 'Workshop Gezeiten\n\n4. Mai 2024, Kiel\n\nDer Workshop muss leider entfallen.'],
  ['cancelled', 'Vortrag: Gezeiten\n\nDer Vortrag am 4. Mai 2024 fällt aus.'],
  ['cancelled', 'ABGESAGT: Vortrag über Gezeiten, 4. Mai 2024, Kiel'],
  [
    'rescheduled',
    'Vortrag über Gezeiten\n\nDer Vortrag wird vom 4. Mai auf den 8. Juni 2024, 18 Uhr, verlegt. Aula, Kiel.',
  ],
  [
    'scheduled',
    'Workshop on Tides\n\n4 May 2024, Oslo\n\nCancellations received before 1 April are refunded in full. If the workshop is cancelled, fees are returned.',
  ],
  [
    'scheduled',
    'Workshop on Tides\n\n4 May 2024, Oslo\n\nThe 2020 edition was cancelled because of the pandemic; we are happy to meet again.',
  ],
  ['scheduled', 'Workshop on Tides\n\n4 May 2024, Oslo\n\nThe deadline for abstracts has been postponed to 15 March.'],
  ['scheduled', 'Workshop on Tides\n\n4 May 2024, Oslo\n\nThe venue has been moved to the Town Hall.'],
  [
    'rescheduled',
    'From: A\nSubject: RESCHEDULED: Tides seminar now 8 June\n\nThe Tides seminar is now on 8 June 2024 at 14:00 in Aud. 2.',
  ],
  [
    'postponed',
    "Due to the weather, tonight's talk on tides is postponed. We will let you know the new date.\n\nOriginally: 4 May 2024, 19:00, Village Hall",
  ],
  [
    'cancelled',
    'Unfortunately, we have had to call off the tide walk on 4 May 2024. We hope to offer it again in autumn.',
  ],
]

describe('status', () => {
  it.each(CASES)('%s: %s', (status, text) => {
    expect(extract(text).status).toBe(status)
  })
})
