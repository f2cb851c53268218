// Whoever passes a letter on has a mail program in a language of their own, whatever the letter is written in: names of
// headers and marks of forwarded and answered mail, by language of the program.

/** Names of the line that tells the sender, as they are printed. */
export const senderNames =
  'From|Von|De|Da|差出人|Van|Od|Från|Fra|Kimden|Gönderen|发件人|寄件者|寄件人|보낸 사람'.split('|')

/** Names of the other lines, in lower case; those of the day also as the pages of Seller Central and whoever pastes them write it. */
export const subjectNames =
  'subject|betreff|objet|sujet|oggetto|asunto|件名|onderwerp|temat|ämne|emne|assunto|konu|主题|主題|主旨|제목'.split(
    '|',
  )
export const dateNames =
  "date|date received|received|received on|date sent|sent|sent on|date issued|issued|issued on|erhalten|erhalten am|empfangen|empfangen am|eingegangen am|gesendet am|ausgestellt am|reçu|reçu le|date de réception|envoyé le|émis le|ricevuto|ricevuto il|data di ricezione|data di invio|inviato il|emesso il|recibido|recibido el|fecha de recepción|fecha de envío|enviado el|emitido el|受信日|受信日時|受信日付|受領日|送信日|発行日|通知日|datum|gesendet|envoyé|date d'envoi|data|inviato|fecha|enviado|日付|日時|送信日時|verzonden|wysłano|skickat|sendt|dato|enviada|enviada em|enviado em|tarih|gönderilme tarihi|日期|发送时间|傳送時間|寄件日期|时间|날짜|보낸 날짜".split(
    '|',
  )
export const addresseeNames =
  'to|an|à|a|pour|para|per|宛先|aan|do|till|til|kime|收件人|收件者|받는 사람|cc|kopie|kopie (cc)|copie|copie à|kopia|kopi|dw|抄送|副本|reply-to|antwort an|répondre à|rispondi a|responder a'.split(
    '|',
  )

/** What stands alone in the line above a forwarded letter, as expressions. */
export const forwardMarks = [
  '(?:begin )?forwarded message:?|original message',
  'weitergeleitete nachricht|urspr(?:ü|u)ngliche nachricht|anfang der weitergeleiteten nachricht:?',
  "message (?:transf(?:é|e)r(?:é|e)|d['’]origine|r(?:é|e)exp(?:é|e)di(?:é|e))|d(?:é|e)but du message.{0,20}",
  'mensaje (?:reenviado|original)|inicio del mensaje.{0,20}',
  'messaggio (?:inoltrato|originale)|inizio messaggio.{0,20}',
  '転送(?:された|する)?メッセージ|元のメッセージ',
  '(?:begin )?(?:doorgestuurd|oorspronkelijk) bericht',
  '(?:oryginalna|przekazana) wiadomo(?:ś|s)(?:ć|c)|wiadomo(?:ś|s)(?:ć|c) (?:oryginalna|przekazana)|tre(?:ś|s)(?:ć|c) przekazanej wiadomo(?:ś|s)ci',
  '(?:vidarebefordrat|ursprungligt) meddelande|(?:videresendt|oprindelig|opprinnelig) (?:besked|meddelelse|melding)',
  'mensagem (?:encaminhada|original)',
  '(?:iletilen|(?:ö|o)zg(?:ü|u)n|orijinal) (?:ileti|mesaj)',
  '(?:转发的|轉寄的|轉寄|原始)(?:邮件|郵件|信件)',
]
/** Words of which each of those holds one. */
export const forwardWords =
  'message|nachricht|mensaje|messaggio|メッセージ|bericht|wiadomo|meddel|besked|melding|mensagem|ileti|mesaj|邮件|郵件|信件'.split(
    '|',
  )

/** "On Monday Anna wrote", above what a mail answers, as expressions. */
export const replyMarks = [
  'on .{6,200}wrote',
  'am .{6,200}schrieb.{0,120}',
  'le .{6,200}a (?:é|e)crit',
  'il .{6,200}ha scritto',
  'el .{6,200}escribi(?:ó|o)',
  '.{6,120}(?:さんは書きました|のメール|wrote)',
  'op .{6,200}schreef.{0,120}',
  'w dniu .{6,200}napisał(?:\\(a\\)|a)?',
  'den .{6,200}skrev.{0,120}',
  'em .{6,200}escreveu',
  '.{6,200}(?:yazdı|写道|寫道)',
]
/** Words of which each of those holds one. */
export const replyWords =
  'wrote|schrieb|crit|ha scritto|escribi|書きました|のメール|schreef|napisał|skrev|escreveu|yazdı|写道|寫道'.split(
    '|',
  )
