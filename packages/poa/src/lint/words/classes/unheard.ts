import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'

/** LNG-03: answers copied, punished unheard, tied to others by mistake, rules that nobody can keep, others who may do as they like. */
export const unheard: ByLanguage = {
  en: [
    entry(
      String.raw`\b(?:your|amazon(?:'s|’s)) (?:\w+ )?(?:reviewers?|agents?|staff|team|people|investigators?|employees|support)\b[^.!?;\n]{0,20}?\b(?:copy|copies|copied|copying|paste|keeps? (?:sending|asking|repeating)|never (?:read|look|check|open|listen)|cannot (?:read|tell))\w*|\b(?:punished|condemned|sentenced|judged|convicted|suspended|blocked|penali[sz]ed) (?:\w+ )?(?:without (?:being heard|a hearing|trial|evidence|proof|reason|having|any)|unheard|for nothing|for no reason|on suspicion(?! of\b))\b|\b(?:judge|prosecutor)(?:,| and) (?:jury|executioner|judge)\b|\b(?:rules?|polic(?:y|ies)) (?:is|are) (?:\w+ )?(?:absurd|ridiculous|impossible to (?:follow|understand|keep)|nonsense|unfair|arbitrary|a joke|made against)\b|\bno seller (?:can|could|is able to|understands|knows)\b|\b(?:amazon(?:'s|’s)?|your|the|amazon(?:'s|’s)? automated) (?:\w+ )?(?:system|bot|algorithm|software) (?:\w+ )?(?:wrongly|mistakenly|falsely|incorrectly|erroneously|blindly|randomly)\b|\b(?:chinese|foreign|big|large|other|bigger) (?:\w+ )?(?:sellers|brands|companies) (?:\w+ ){0,3}?(?:break|get away|are allowed|may|can|do what)\b[^.!?;\n]{0,40}?\b(?:you|amazon|nothing|freely|want|every|away|without)\b|\byou do nothing\b`,
      [
        'Your reviewers just copy and paste the same answer.',
        'We were punished without being heard.',
        'You act as judge and executioner.',
        'The system wrongly linked us with another seller.',
        'Chinese sellers break every rule and you do nothing.',
      ],
      [
        'Our system linked the wrong card.',
        'The rule is printed on the wall.',
        'The offer was closed with a reason code.',
      ],
    ),
  ],
  de: [
    entry(
      String.raw`(?<!\p{L})(?:ihre?|amazons) (?:\p{L}+ )?(?:mitarbeiter\p{L}*|team|prüfer\p{L}*|leute|support)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:kopier\p{L}*|textbaustein\p{L}*|standardantwort\p{L}*|immer (?:nur )?dieselbe|lesen (?:\p{L}+ )?nicht|hören (?:\p{L}+ )?nicht)(?!\p{L})|(?<!\p{L})(?:bestraft|verurteilt|gesperrt|abgeurteilt)(?: \p{L}+)?,? ohne (?:\p{L}+ )?(?:uns anzuhören|anhörung|beweise?|grund|gehört)|(?<!\p{L})ohne (?:anhörung|uns anzuhören|gehört zu werden)(?: \p{L}+){0,2} (?:bestraft|verurteilt|gesperrt)|(?<!\p{L})(?:ihr|das|amazons) system (?:hat uns|verknüpft uns|ordnet uns)(?: \p{L}+){0,4} (?:fälschlich\p{L}*|falsch|irrtümlich|zu unrecht)(?!\p{L})|(?<!\p{L})(?:richtlinien?|regeln?)(?: \p{L}+)? (?:ist|sind) (?:\p{L}+ )?(?:absurd|lächerlich|unsinnig|willkürlich|nicht einzuhalten)(?!\p{L})|(?<!\p{L})(?:chinesische|große|ausländische) (?:händler|verkäufer|marken) (?:\p{L}+ ){0,3}?(?:dürfen|verstoßen|machen)(?!\p{L})`,
      ['Ihre Mitarbeiter kopieren immer nur dieselbe Antwort.', 'Wir wurden bestraft, ohne uns anzuhören.'],
      ['Unser System verknüpfte die falsche Karte.'],
    ),
  ],
  fr: [
    entry(
      String.raw`(?<!\p{L})(?:vos|votre) (?:\p{L}+ )?(?:équipes?|agents?|examinateurs?|support|employés)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:copi\p{L}+|recopi\p{L}+|copier-coller|réponses? types?|la même réponse|ne (?:lit|lisent|regarde\p{L}*|écout\p{L}+) (?:pas|rien|jamais|même))(?!\p{L})|(?<!\p{L})(?:punis?|sanctionnée?s?|condamnée?s?|suspendus?) (?:\p{L}+ )?sans (?:\p{L}+ )?(?:être (?:entendus?|écoutés?)|preuves?|raison|motif|nous (?:entendre|écouter))|(?<!\p{L})amazon (?:a|nous a) (?:perdu|égaré|cassé|abîmé|détruit)(?!\p{L})|(?<!\p{L})(?:votre|le|ce) (?:système|algorithme|robot) (?:nous )?(?:a|nous a) (?:\p{L}+ ){0,2}?(?:par erreur|à tort|faussement)|(?<!\p{L})(?:relié|lié|associé)e?s? (?:par erreur|à tort) à un autre (?:vendeur|compte)(?!\p{L})|(?<!\p{L})(?:règles?|politiques?) (?:est|sont) (?:\p{L}+ )?(?:absurdes?|ridicules?|arbitraires?|impossibles? à (?:suivre|respecter))(?!\p{L})`,
      [
        'Nous avons été punis sans être entendus.',
        'Vos équipes font des copier-coller.',
        'Amazon a perdu notre envoi et nous accuse.',
      ],
      ['Notre système a lié la mauvaise carte.'],
    ),
  ],
  it: [
    entry(
      String.raw`(?<!\p{L})(?:i vostri|il vostro|la vostra) (?:\p{L}+ )?(?:team|addetti|agenti|squadra|supporto|impiegati)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:copi\p{L}+|copia e incolla|risposte? (?:standard|preimpostat\p{L}|automatich\p{L})|stessa risposta|non (?:legg|guard|ascolt)\p{L}+)(?!\p{L})|(?<!\p{L})(?:punit[oi]|sanzionat[oi]|condannat[oi]|sospes[oi]) (?:\p{L}+ )?senza (?:\p{L}+ )?(?:essere (?:ascoltati|sentiti)|prove|motivo|ascoltarci)|(?<!\p{L})(?:sistema|algoritmo|bot) (?:ci )?(?:ha|ci ha) (?:\p{L}+ ){0,2}?(?:per errore|erroneamente|ingiustamente|a torto)|(?<!\p{L})amazon (?:ha|ci ha) (?:perso|smarrito|rotto|distrutto)(?!\p{L})|(?<!\p{L})(?:regol[ae]|norm[ae]|politic[ah]e?) (?:è|sono) (?:\p{L}+ )?(?:assurd[ae]|ridicol[ae]|arbitrari[ae]|impossibil[ei] da (?:seguire|rispettare))(?!\p{L})`,
      [
        'Il sistema ci ha collegati per errore a un altro venditore.',
        'Siamo stati puniti senza essere ascoltati.',
      ],
      ['Il nostro foglio ha la carta sbagliata.'],
    ),
  ],
  es: [
    entry(
      String.raw`(?<!\p{L})(?:sus|su) (?:\p{L}+ )?(?:agentes|revisores|equipo|empleados|soporte)(?!\p{L})[^.!?;\n]{0,30}?(?<!\p{L})(?:copi\p{L}+|copian y pegan|copia y pega|respuestas? (?:tipo|automática)s?|la misma respuesta|no (?:leen?|miran?|escuchan?))(?!\p{L})|(?<!\p{L})(?:castigad|sancionad|condenad|suspendid)[oa]s? (?:\p{L}+ )?sin (?:\p{L}+ )?(?:escucharnos|oírnos|ser (?:oídos|escuchados)|pruebas|motivo|razón)|(?<!\p{L})(?:sistema|algoritmo|robot|bot) nos (?:ha )?(?:\p{L}+ ){0,2}?(?:por error|erróneamente|injustamente)|(?<!\p{L})amazon (?:ha perdido|perdió|nos ha perdido|extravió|rompió)(?!\p{L})|(?<!\p{L})(?:normas?|reglas?|políticas?) (?:es|son) (?:\p{L}+ )?(?:absurdas?|ridículas?|arbitrarias?|imposibles? de (?:seguir|cumplir))(?!\p{L})`,
      ['Nos han castigado sin escucharnos.', 'El sistema nos vinculó por error con otro vendedor.'],
      ['Nuestra hoja tenía la tarjeta equivocada.'],
    ),
  ],
  ja: [
    entry(
      '(?:審査|サポート|御社|貴社|アマゾン)[^。]{0,12}(?:コピー(?:し|ペースト|&)|使い回し|定型文|同じ(?:文面|回答|返事)を)[^。]{0,14}|(?:弁明|釈明|説明)(?:の)?(?:機会|余地)(?:も|を|が)?(?:なく|与えられず|ないまま)|(?:証拠|理由|根拠)(?:も|の)(?:ない|なく|示さ)[^。]{0,10}(?:処分|停止|罰|制裁)|(?:システム|アルゴリズム)(?:が|は)(?:誤って|間違って)[^。]{0,16}(?:別の|他の|関連付け|判定)|(?:規約|規則|ルール)(?:は|が)[^。]{0,6}(?:理不尽|ばかげ|守れない|守りようがない|不条理)',
      ['審査担当者は同じ文面をコピーして返してくるだけです。'],
      ['当店の表が誤っていました。'],
    ),
  ],
}
