import type { UnreadLanguage } from '../schema.ts'
import { fold } from '../text/fold.ts'

/** By what a notice to a seller can be told from other mail in a language that is not read: stems, no wording. */
export interface NoticeStems {
  /** Whoever sells, or selling. */
  readonly seller: RegExp
  readonly account: RegExp
  /** Deactivated, suspended, blocked, removed, restricted. */
  readonly stopped: RegExp
  /** May, might, if, at risk: what is said is not done. */
  readonly unsure: RegExp
}

/** The stems of a language; undefined for a language whose name is not known. */
export function noticeStems(language: UnreadLanguage): NoticeStems | undefined {
  const [seller, account, stopped, unsure] = stems[language] ?? []
  if (seller === undefined || account === undefined || stopped === undefined || unsure === undefined)
    return undefined
  const known = compiled.get(language)
  if (known !== undefined) return known
  const made = {
    seller: beginning(seller),
    account: beginning(account),
    stopped: beginning(stopped),
    unsure: beginning(unsure),
  }
  compiled.set(language, made)
  return made
}

const compiled = new Map<UnreadLanguage, NoticeStems>()

/** Stems stand at the beginning of a word or, as compounds do (`verkopersaccount`), within one. */
function beginning(alternatives: string): RegExp {
  return new RegExp(
    alternatives
      .split(' ')
      .map((stem) =>
        fold(stem).replaceAll('_', ' ').replace(/^\^/, '(?<!\\p{L})').replace(/\$$/, '(?!\\p{L})'),
      )
      .join('|'),
    'iu',
  )
}

/** `_` is a space; `^` and `$` bind a stem to the beginning and the end of a word. */
const stems: Readonly<Partial<Record<UnreadLanguage, readonly [string, string, string, string]>>> = {
  nl: [
    'verkoper verkopen verkoop',
    'account',
    'deactiv reactiv opgeschort geschorst schorsing geblokkeerd stopgezet verwijderd beperkt',
    '^kan$ ^kunnen$ ^zou risico ^als$ ^indien$ reactiv',
  ],
  pl: [
    'sprzeda',
    '^kont',
    'dezaktyw reaktyw zawiesz zablokow zamkni usuni usunę wycofa wstrzyma ogranicz',
    '^może ^mogą ryzyk zagroż grozi ^jeśli$ ^jeżeli$ reaktyw',
  ],
  sv: [
    'sälj',
    'konto',
    'inaktiver återaktiver avstäng stängts spärra tagits_bort tagit_bort tas_bort borttag dragits_in',
    '^kan$ risk ^om$ komma_att återaktiver',
  ],
  da: ['sælg', 'konto', 'deaktiver suspender spærret lukket fjernet begræns', '^kan$ risiko ^hvis$'],
  no: ['selg', 'konto', 'deaktiver suspender sperret stengt fjernet begrens', '^kan$ risiko ^hvis$'],
  fi: [
    'myyj myynti',
    '^til[iä] tili',
    'poistettu_käytöstä jäädytet sulje keskeytet poistettu rajoitet',
    '^voi$ ^voidaan$ riski ^jos$',
  ],
  pt: [
    'vendedor ^venda ^vender',
    '^conta',
    'desativ reativ suspens suspendem bloque removid removemos restring encerr',
    '^pode ^poderá risco ^se$ ^caso$ reativ',
  ],
  tr: [
    'satıcı satış',
    '^hesa[bp]',
    'devre_dışı askıya kapatıl kapattık kaldırıl kaldırdık engellen durdurul kısıtlan yeniden_etkin',
    'bilir risk ^eğer$ takdirde yeniden_etkin',
  ],
  cs: [
    'prodej prodáv',
    '^úč[et]',
    'deaktiv pozastav zablokov odstran zruš omez',
    '^může ^mohou rizik ^pokud$',
  ],
  ro: ['vânzăt vânz', '^cont', 'dezactiv suspend blocat eliminat restric', '^poate$ risc ^dacă$'],
  hu: [
    'eladó értékesít',
    'fiók',
    'felfüggeszt deaktiv zárol letilt eltávolít inaktiv',
    'hatjuk hetjük kockázat ^ha$',
  ],
  vi: [
    'bán_hàng người_bán',
    'tài_khoản',
    'vô_hiệu_hóa vô_hiệu_hoá đình_chỉ tạm_ngưng bị_khóa gỡ_bỏ',
    'có_thể nguy_cơ nếu',
  ],
  zh: [
    '卖家 賣家 销售 銷售 商家 店铺 店鋪',
    '账户 帐户 账号 帐号 帳戶 帳號 賬戶 賬號',
    '停用 冻结 凍結 暂停 暫停 封禁 移除 下架 删除 刪除 限制 关闭 關閉 重新激活 重新啟用 恢复 恢復',
    '可能 风险 風險 如果 否则 否則 将会 將會 重新激活 重新啟用 恢复 恢復',
  ],
  ko: ['판매 셀러', '계정', '비활성 정지 중지 차단 삭제 제거 제한', '수_있 위험 경우'],
  ar: ['بائع بيع', 'حساب', 'تعطيل تعليق إيقاف حظر إزالة تقييد', '^قد$ خطر ^إذا$'],
  hi: ['विक्रेता सेलर बिक्री', 'खाता खाते अकाउंट', 'निष्क्रिय निलंबित बंद हटा', 'सकता सकते जोखिम यदि अगर'],
  ta: ['விற்பனை', 'கணக்கு', 'முடக்க நிறுத்த நீக்க', 'லாம்'],
  th: ['ขาย', 'บัญชี', 'ปิดใช้งาน ระงับ ลบ จำกัด', 'อาจ เสี่ยง หาก'],
  he: ['מוכר מכיר', 'חשבון', 'הושבת הושעה נחסם הוסר', 'עלול סיכון ^אם$'],
  ru: [
    'продав продаж',
    'аккаунт учетн учётн',
    'деактив приостанов заблок удален удалён ограничен',
    '^может риск ^если$',
  ],
  uk: ['продав продаж', 'обліков акаунт', 'деактив призупин заблок видален обмежен', '^може ризик ^якщо$'],
  el: ['πωλητ πωλήσ', 'λογαριασμ', 'απενεργοπ αναστολ αποκλε αφαιρ', 'μπορεί κίνδυν ^αν$ ^εάν$'],
}
