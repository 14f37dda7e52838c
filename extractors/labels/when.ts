/** Labels of when: days, hours, zones. */
export const WHEN = {
  date: 'date|dates|day|workshop day|event day|conference day|tutorial day|track day|event date|event dates|workshop date|workshop dates|conference date|conference dates|meeting date|seminar date|training dates|date of event|date of meeting|date of the meeting|date of the event|dates of the meeting|start|starts|start date|starting date|from|begin|begins|event start|event starts|date from|from date|opening date|first day|fecha de inicio|data de inicio|date de debut|data di inizio|fecha|fechas|dia|data|datas|datum|jour|giorno|quando',
  endDate:
    'end date|ends|end|until|to|through|end date/time|event end|event ends|date to|to date|finish date|fecha de termino|fecha de finalizacion|data de fim|data final|fecha de fin|data de termino|date de fin|data di fine',
  time: 'time|times|hour|hours|start time|starting time|begin time|event time|time of event|hora|horario|heure|heures|horaire|ora|orario|uhrzeit|zeit|duration',
  endTime: 'end time|finish time|finish|hora de fin|heure de fin',
  when: 'when|date & time|date and time|date/time|dates and times|dates and time|day and time|date, time|event date/time|start date/time|date time|time & date|time and date|time/date|cuando|fecha y hora|data e hora|data e horario|quand|date et heure|data e ora|wann|dates and hours|when is it|schedule and venue',
  whenWhere:
    'when & where|when and where|date and place|date and venue|dates and venue|time and place|time & place|time/place|place and time|date & place|date, time and place|date, time and venue|date, time & venue|date, time & location|date, time and location|dates, venue and working hours|where and when|where & when|date/location|date & location|date and location|date/time/location|date/time/place|time and location|time and venue|venue and date|venue and dates|place and date|place and dates|location and dates|cuando y donde|fecha y lugar|lugar y fecha|data e local|local e data|date et lieu|dates et lieu|lieu et date|data e luogo|luogo e data|wann und wo|conference dates and venue|dates & venue|venue and time|venue & time',
  timezone: 'time zone|timezone|zona horaria|fuso horario|fuseau horaire',
} as const
