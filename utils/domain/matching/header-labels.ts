import { foldLabel } from './fold-text';

/** The lines of a mail's header as mail programs write them into a forwarded or quoted mail. */
export type HeaderField = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'replyTo';

const WORDS: Record<HeaderField, string> = {
  from: 'From|Från|Von|De|Van|Fra|Lähettäjä|Da|Od|От|От кого|Kimden|Feladó|Expéditeur|Remitente|Absender|Afzender|Mittente|Remetente|Avsändare|Avsender|Afsender|差出人|发件人|보낸 사람',
  sent:
    'Sent|Date|Skickat|Datum|Gesendet|Envoyé|Envoyé le|Enviado|Enviado el|Enviado em|Enviada em|Enviada|Fecha|Data|Verzonden|Sendt|Dato|' +
    'Lähetetty|Päivämäärä|Päiväys|Pvm|Inviato|Data di invio|Wysłano|Odesláno|Отправлено|Дата|Gönderilen|Gönderildi|Tarih|Elküldve|Dátum|送信日時|日付|发送时间|日期|날짜',
  to: 'To|Till|An|À|A|Para|Aan|Til|Vastaanottaja|Do|Komu|Кому|Kime|Címzett|Destinataire|Destinatario|宛先|收件人|받는 사람',
  cc: 'Cc|Kopia|Kopie|Copie|Copie à|Kopi|Kopio|Copia|DW|Копия|Bilgi|Másolatot kap|抄送|참조',
  subject:
    'Subject|Ämne|Betreff|Objet|Asunto|Assunto|Onderwerp|Emne|Aihe|Oggetto|Temat|Předmět|Тема|Konu|Tárgy|件名|主题|제목',
  replyTo:
    'Reply-To|Svar till|Antwort an|Répondre à|Responder a|Responder para|Antwoord aan|Svar til|Vastausosoite|Rispondi a',
};

const LABELS = new Map<string, HeaderField>(
  (Object.keys(WORDS) as HeaderField[]).flatMap((field) =>
    WORDS[field].split('|').map((word) => [foldLabel(word), field] as const),
  ),
);

export interface HeaderLine {
  field: HeaderField;
  /** The label, folded: tells the language where it matters. */
  label: string;
  value: string;
}

/** Reads "Von: Anna <anna@x.se>", "*From:* …" or "From:<tab>…"; null for any other line. */
export function readHeaderLine(line: string): HeaderLine | null {
  const end = line.slice(0, 40).search(/[:：]/);
  if (end < 1) return null;
  const label = foldLabel(line.slice(0, end));
  const field = LABELS.get(label);
  return field === undefined
    ? null
    : {
        field,
        label,
        value: line
          .slice(end + 1)
          .replace(/^[\s*_]+/, '')
          .trim(),
      };
}
