/** The list of normalizers: one per field of the record, and `moments`, which several of them ask. Its order means nothing: needs decide. */
import { alternateTitles } from './alternateTitles.js'
import { announces } from './announces.js'
import { attendanceMode } from './attendanceMode.js'
import { audience } from './audience.js'
import { contacts } from './contacts.js'
import { deadlines } from './deadlines.js'
import type { Normalizer } from './define.js'
import { description } from './description.js'
import { expectedAttendance } from './expectedAttendance.js'
import { fees } from './fees.js'
import { identifier } from './identifier.js'
import { kind } from './kind.js'
import { languages } from './languages.js'
import { links } from './links.js'
import { moments } from './moments.js'
import { objectives } from './objectives.js'
import { online } from './online.js'
import { organizers } from './organizers.js'
import { outputs } from './outputs.js'
import { people } from './people.js'
import { schedule } from './schedule.js'
import { sessions } from './sessions.js'
import { status } from './status.js'
import { title } from './title.js'
import { topics } from './topics.js'
import { venue } from './venue.js'

export const NORMALIZERS = [
  moments,
  announces,
  title,
  alternateTitles,
  identifier,
  kind,
  status,
  attendanceMode,
  description,
  schedule,
  venue,
  online,
  organizers,
  people,
  objectives,
  topics,
  outputs,
  sessions,
  audience,
  expectedAttendance,
  deadlines,
  fees,
  languages,
  contacts,
  links,
] as unknown as readonly Normalizer<never>[]
