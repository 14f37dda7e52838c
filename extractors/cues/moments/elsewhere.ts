/** Words of days of the page, of laws, of other editions and other events. */
import type { CueTable } from '../phrases.js'

export const ELSEWHERE: CueTable<'publish' | 'posted' | 'earlier' | 'later' | 'law'> = {
  publish: {
    en: 'update|announcement|second announcement|first announcement|circular|bulletin|posted|posted on|published|published on|publication date|updated|last updated|last modified|issued|dated|press release|news release|news|retrieved|accessed|copyright|received on|sent|date posted|postedby|posted by|created|archived|as of|for immediate release|media release|released|circulated|revised|version|distributed|as at|last edit|last edited|edited on|correct as of|correct at|status as of|page updated|written on|date of issue|issued on|drafted|last changed|page printed|printed|printed on|last revised|last reviewed|first published',
    es: 'publicado|publicada|actualizado|comunicado de prensa|publicacion|fecha de publicacion|noticia|boletin|nota de prensa|nota informativa|nota periodistica|boletin de prensa|gacetilla',
    pt: 'publicado|publicada|atualizado|comunicado de imprensa|comunicado|noticia|nota a imprensa|nota de imprensa|nota oficial',
    fr: 'publie|publiee|mis a jour|communique de presse|publication|actualite|note de presse|dossier de presse|mis en ligne|mise en ligne|depeche',
    it: 'pubblicato|pubblicata|aggiornato|comunicato stampa|pubblicazione|notizia|nota stampa|nota per la stampa|inserito',
    de: 'pressemitteilung|veroffentlicht|veroffentlicht am|erstellt|erstellt am|aktualisiert|zuletzt geandert|meldung vom|eingestellt am',
  },
  // The day of a news item or page.
  posted: {
    en: 'posted|posted on|published|published on|publication date|updated|updated on|last updated|last modified|date posted|posted by|created|archived|for immediate release|as at|last edit|last edited|correct as of|correct at|status as of|page updated|date of issue|edited|dated|last changed|page printed|printed on|last revised|last reviewed|reviewed|page last updated|first published|originally published',
    es: 'publicado|publicado el|actualizado|actualizado el|fecha de publicacion|ultima actualizacion|fecha de emision',
    pt: 'publicado|publicado em|atualizado|atualizado em|data de publicacao|ultima atualizacao|data de emissao',
    fr: 'publie|publie le|mis a jour|mis a jour le|date de publication|derniere mise a jour|etat au',
    it: 'pubblicato|pubblicato il|aggiornato|aggiornato il|data di pubblicazione|ultimo aggiornamento|aggiornato al',
    de: 'veroffentlicht|veroffentlicht am|erstellt am|aktualisiert|zuletzt aktualisiert|zuletzt geandert|meldung vom|eingestellt am',
  },
  earlier: {
    en: 'last year|back in|previous|previously|preceding|past|first held|very first|our first meetup|first ever|earlier|following the success|success of|edition in|recording of|last edition|the first edition|in the past|last time|ago|since|former|prior meeting|held last|history',
    es: 'el ano pasado|anterior|anteriores|edicion anterior|pasado|pasada|desde',
    pt: 'ano passado|anterior|edicao anterior|passado|passada|desde',
    fr: 'l an dernier|precedente|precedent|edition precedente|dernier|depuis',
    it: 'anno scorso|precedente|scorsa edizione|scorso|scorsa',
  },
  later: {
    en: 'next meeting|next edition|next conference|next year|next seminar|next workshop|following year|subsequent|later this year|will also|upcoming events|other events|future events|next talk|next event|next date|next gathering|next session|next class|next lecture|next week|further events|see also|related events|also coming|goes ahead|go ahead|going ahead|not affected|unaffected|as normal|next in the series|coming up|next committee meeting|next board meeting|next council meeting|next general meeting|next members meeting|next agm|next regular meeting|next social|also coming up',
    es: 'proxima edicion|proximo ano|proximas reuniones|proximo evento|proxima fecha|proxima cita|otros eventos|proxima charla|proxima sesion|proxima reunion|proxima conferencia|proximo seminario|proximo taller|proximo encuentro',
    pt: 'proxima edicao|proximo ano|outros eventos|proximo evento|proxima data|proxima palestra|proxima sessao|proxima reuniao|proximo seminario|proximo encontro|proxima oficina',
    fr: 'prochaine edition|annee prochaine|autres evenements|prochain evenement|prochaine date|prochaine rencontre|prochaine seance|prochaine conference|prochaine reunion|prochain seminaire|prochain atelier|prochain rendez vous',
    it: 'prossima edizione|prossimo anno|altri eventi|prossimo evento|prossima data|prossimo incontro|prossimo seminario|prossima conferenza|prossimo appuntamento',
    de: 'nachste vortrag|nachster vortrag|nachste treffen|nachstes treffen|nachste sitzung|nachste termin|nachster termin|nachste veranstaltung|nachstes event|nachster abend',
  },
  law: {
    en: 'resolution|resolutions|act|law|decree|directive|regulation|adopted|adopted on|ratified|treaty|decision no|entered into force|general assembly resolution|assembly resolution|general assembly in its|general assembly at its|general assembly adopted|signed|signed on|mandate|approved|report of|letter|letter of|letter dated|memorandum|minutes of|minutes of the agm held on|minutes of the agm of|minutes of the meeting held on|minutes of the meeting of|minutes of the annual general meeting held on|accounts for the year to|year to|year ended|year ending|contract|received on|gazette|circular no|notice no|order no',
    es: 'resolucion|ley|decreto|directiva|reglamento|adoptada|adoptado|aprobada|aprobado|firmado',
    pt: 'resolucao|lei|decreto|diretiva|portaria|aprovada|aprovado|assinado',
    fr: 'resolution|loi|decret|directive|reglement|adoptee|adopte|approuve|arrete',
    it: 'risoluzione|legge|decreto|direttiva|regolamento|adottata|approvato',
  },
}
