/** Reads the tables of heads: `= title` (several are accepted), `~ other name`, `@ kind`, `% language`, then the text; `---` between. */
import { readFileSync } from 'node:fs'

export interface Head {
  readonly titles: readonly string[]
  readonly others: readonly string[]
  readonly kind: string | null
  readonly text: string
}

// Running text below the head, so that it is the head of something, in the language of the announcement.
const BODIES: Readonly<Record<string, string>> = {
  en: 'How do you publish a figure on a village of forty people without telling everyone who earns what? Those who come will look at it together, and go home with more questions than they brought.',
  es: '¿Cómo se publica una cifra sobre un pueblo de cuarenta personas sin contar a todo el mundo quién gana qué? Los que vengan lo verán juntos y volverán a casa con más preguntas de las que traían.',
  pt: 'Como se publica um número sobre uma aldeia de quarenta pessoas sem contar a toda a gente quem ganha o quê? Quem vier vai olhar para isto em conjunto e voltará para casa com mais perguntas do que trouxe.',
  fr: "Comment publier un chiffre sur un village de quarante personnes sans dire à tout le monde qui gagne quoi ? Celles et ceux qui viendront y regarderont ensemble et rentreront avec plus de questions qu'ils n'en avaient.",
  it: 'Come si pubblica un numero su un paese di quaranta persone senza dire a tutti chi guadagna quanto? Chi verrà lo guarderà insieme agli altri e tornerà a casa con più domande di quante ne aveva.',
  de: 'Wie veröffentlicht man eine Zahl über ein Dorf mit vierzig Einwohnern, ohne allen zu sagen, wer was verdient? Wer kommt, sieht es sich mit den anderen an und geht mit mehr Fragen nach Hause, als er mitgebracht hat.',
}

export function readHeads(path: string): Head[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split(/\n---\n/)
    .map((block) => {
      const lines = block.split('\n')
      const said = (mark: string) => lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(2))
      const text = lines.filter((line) => !/^[=~@%] /.test(line)).join('\n')
      const body = BODIES[said('%')[0] ?? 'en']
      return {
        titles: said('='),
        others: said('~'),
        kind: said('@')[0] ?? null,
        text: `${text}\n\n${body}\n`,
      }
    })
}
