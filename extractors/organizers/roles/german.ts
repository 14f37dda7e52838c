/** The same in German. */
import type { RoleRow } from './row.js'

export const GERMAN: readonly RoleRow[] = [
  {
    role: 'organizer',
    cue: 'veranstaltet-von',
    opens: true,
    words:
      'georganiseerd~door(?:~(?:de|het))?|arrangeras~av|arrangeres~a[fv]|(?:veranstaltet|organisiert|ausgerichtet|angeboten)(?:~wird(?:~[^\\s.;:]{1,20}){0,8}?)?~(?:von|vom|durch)(?:~(?:der|dem|das))?',
  },
  {
    // "wird von der Universität X gemeinsam mit der Stadt Y veranstaltet": the verb stands at the end.
    role: 'organizer',
    cue: 'von-veranstaltet',
    opens: true,
    bare: true,
    words:
      'vo[nm](?:~(?:der|dem|den))?(?=~(?:[^.;:]|e\\.\\s?V\\.){3,160}\\s(?:veranstaltet|organisiert|ausgerichtet|durchgeführt|angeboten)(?![\\p{L}]))',
  },
  {
    // "Hierzu laden das Institut X und die Stadt Y alle Bürger ein": the verb stands before its subject.
    role: 'organizer',
    cue: 'hierzu-lädt',
    opens: true,
    bare: true,
    words:
      '(?:Hierzu|Dazu|Zu~(?:dies|jen)e[mrn]~[\\p{L}-]{3,24}|Aus~diesem~Anlass|Deshalb|Daher)~(?:lädt|laden)~(?:herzlich~)?(?:de[rsn]|die|das|dem)(?=~[^.;:]{3,200}\\sein(?![\\p{L}]))',
  },
  {
    role: 'funder',
    cue: 'von-gefördert',
    opens: true,
    bare: true,
    words:
      'vo[nm](?:~(?:der|dem|den))?(?=~[^.;:]{3,120}\\s(?:gefördert|finanziert)(?![\\p{L}]))|mit~(?:finanzieller~Unterstützung|Mitteln|Förderung)~(?:von|vom|der|des|durch)(?:~(?:die|das|den))?',
  },
  {
    role: 'supporter',
    cue: 'von-unterstützt',
    opens: true,
    bare: true,
    words:
      'vo[nm](?:~(?:der|dem|den))?(?=~[^.;:]{3,120}\\sunterstützt(?![\\p{L}]))|unterstützt~(?:von|vom|durch)(?:~(?:der|dem|die|das))?|mit~(?:freundlicher~)?Unterstützung~(?:von|vom|der|des)',
  },
  {
    role: 'organizer',
    cue: 'event-of',
    opens: true,
    bare: true,
    words:
      'eine~(?:\\p{Ll}+~)?(?:Tagung|Reihe|Aktion|Lesung|Ausstellung|Diskussion|Konferenz|Fortbildung)~(?:von|vom|der|des)(?=~\\p{Lu})',
  },
  {
    role: 'partner',
    cue: 'in-zusammenarbeit-mit',
    opens: false,
    words:
      '(?:in|eine)~(?:Zusammenarbeit|Kooperation|Partnerschaft)~mit(?:~(?:der|dem|den))?|gemeinsam~mit(?:~(?:der|dem|den))?',
  },
  {
    role: 'funder',
    cue: 'gefördert-von',
    opens: true,
    words:
      '(?:gefördert|finanziert)~(?:aus~Mitteln|mit~Mitteln|durch~Mittel)~(?:der|des|von|vom)|(?:gefördert|finanziert|finanziell~unterstützt)(?:~wird(?:~[^\\s.;:]{1,20}){0,6}?)?~(?:von|vom|durch)(?:~(?:der|dem|das))?',
  },
  { role: 'sponsor', cue: 'gesponsert-von', opens: true, words: 'gesponsert(?:~wird)?~(?:von|vom|durch)' },
  {
    role: 'host',
    cue: 'gastgeber',
    opens: true,
    words:
      '(?:Gastgeber|Ausrichter)(?:in)?~(?:ist|sind)(?:~(?:auch~)?(?:in~diesem~Jahr|dieses~(?:Jahr|Mal)|diesmal|heuer))?(?:~(?:die|der|das))?',
  },
  {
    role: 'patron',
    cue: 'schirmherrschaft',
    opens: true,
    bare: true,
    words: 'unter~der~Schirmherrschaft~(?:von|vom|der|des)',
  },
]
