/** Words of what authors send in and are told. */
import type { CueTable } from '../phrases.js'

export const PAPERS: CueTable<'abstract' | 'paper' | 'notification' | 'camera-ready'> = {
  abstract: {
    en: 'abstract|abstracts|extended abstract|extended abstracts|short abstract|long abstract|poster abstracts|abstract submission|abstract registration|outline|outlines|summary|summaries',
    es: 'resumen|resumenes',
    pt: 'resumo|resumos',
    fr: 'resume|resumes',
    it: 'abstract|riassunto|riassunti',
  },
  paper: {
    en: 'system description|system descriptions|system paper|system papers|working notes|notebook papers|workshop papers|task papers|paper|papers|full text|full texts|first drafts|full drafts|complete papers|completed papers|full paper|full papers|draft paper|draft papers|short paper|short papers|manuscript|manuscripts|article|articles|paper submission|background papers|national papers|country papers|position papers',
    es: 'texto completo|textos completos|ponencia|ponencias|trabajo|trabajos|articulo|articulos|comunicaciones',
    pt: 'texto completo|textos completos|artigo completo|artigo|artigos|trabalho|trabalhos|comunicacoes',
    fr: 'texte complet|textes complets|article|articles|communication|communications|papier|papiers|contributions completes',
    it: 'testo completo|testi completi|articolo|articoli|contributo completo|contributi completi',
  },
  notification: {
    en: 'notification|notifications|notify|notified|will be notified|acceptance|decision|decisions|results|selected participants|successful applicants|successful candidates|shortlisted|author notification|acceptance letters|informed|hear from us|will hear|hear back|word to authors|response to authors|selection of participants|let you know|will let you know|get back to you|be contacted|be told|will be told|successful proposals|successful authors|accepted authors|reviews sent|decision letters|hear by|be in touch|will be contacted|confirmation of selection|selected candidates|be informed|we shall tell you|we will tell you|told of the outcome|be told of the outcome|outcome|outcomes|results sent|results out|you hear from us|decisions sent|decisions out|authors informed|acceptances sent|acceptance notices|offers made|offers sent|places offered|let applicants know|letters of acceptance|replies sent|reply to authors|replies to authors|selection results|result of the selection|results of the selection|outcome of the selection|list of selected|word on acceptance|announcement of results|announcement of selected|announcement of accepted|will receive a reply|receive a reply|receive an answer|will get an answer|answer everyone|we answer|be answered|receive a decision|will be answered|be advised|nominees will be|advised by',
    es: 'notificacion|notificaciones|aceptacion|resultados|comunicacion de aceptacion|dictamen|seran informados|seran notificados|se comunicara|le informaremos|les informaremos|seran contactados|admitidos|admitidas|seleccionados|seleccionadas|lista de admitidos|personas seleccionadas|evaluacion|respuesta a los autores|comunicacion a los autores|comunicacion a autores|comunicacion de resultados|publicacion de admitidos|lista definitiva|se notificara|seran contactadas|seran notificadas|publicacion de resultados|recibiran respuesta|recibiran una respuesta|recibiran notificacion',
    pt: 'notificacao|notificacoes|aceitacao|aceite|resultado|resultados|divulgacao dos resultados|selecionados|selecionadas|admitidos|lista de selecionados|serao informados|serao notificados|resposta aos autores|comunicacao aos autores|comunicacao a autores|comunicacao dos resultados|lista dos admitidos|lista de admitidos|divulgacao da lista|serao contactados|serao contatados|comunicacao de aceite|carta de aceite|aceites|divulgacao dos aceites|divulgacao do resultado|receberao resposta|receberao uma resposta|receberao notificacao',
    fr: 'notification|notifications|acceptation|resultats|reponse aux auteurs|seront informes|seront notifies|candidats retenus|retenus|personnes retenues|selectionnes|liste des admis|avis aux auteurs|reponse du comite|reponse aux candidats|annonce des resultats|communication des resultats|seront contactes|notification aux auteurs|avis d acceptation|decision du comite|recevront une reponse|recevront reponse|auteurs recevront|une reponse leur|recevront une notification|repondrons',
    it: 'notifica|accettazione|comunicazione di accettazione|esito|esiti|ammessi|elenco degli ammessi|graduatoria|selezionati|saranno informati|saranno contattati|ammissione|l ammissione|sara comunicata|saranno comunicati|sara comunicato|comunicazione ai partecipanti|comunicazione degli esiti|risposta agli autori|comunicazione agli autori|pubblicazione degli ammessi|riceveranno risposta|riceveranno una risposta|riceveranno comunicazione',
    de: 'benachrichtigung|benachrichtigungen|zusagen|ruckmeldung',
  },
  'camera-ready': {
    en: 'final pdf|final pdfs|final articles|final article|final abstracts|final drafts|camera ready|camera ready copy|final paper|final papers|final manuscript|final manuscripts|final version|final versions|final revised manuscript|final files|final submission|final copy|final regular paper|final text|revised manuscript|final camera|print ready|print ready version|print ready copy|print ready paper|revised version|revised versions|revised paper|revised papers|final revised|corrected version|definitive version|publication ready',
    es: 'version final|versiones finales|version definitiva|trabajo final|texto definitivo|version corregida|textos definitivos|trabajos finales|versiones definitivas',
    pt: 'versao final|versoes finais|versao definitiva|versao corrigida|texto definitivo|textos definitivos|versoes definitivas|trabalhos finais',
    fr: 'version finale|version definitive|versions finales|versions definitives|texte definitif|version corrigee|article final|textes definitifs|articles definitifs',
    it: 'versione finale|versioni finali|versione definitiva|testo definitivo|versione per la stampa|testi definitivi|contributi definitivi|articoli definitivi',
  },
}
