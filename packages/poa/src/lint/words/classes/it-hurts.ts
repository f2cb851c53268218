import { entry } from '../entry.ts'
import type { ByLanguage } from './by-language.ts'
import { oneOf } from './by-language.ts'

/** LNG-01: what it is like for us: "it is frustrating to watch", what it makes of us, nerves and patience at their end. */
export const itHurts: ByLanguage = {
  en: [
    entry(
      oneOf(
        String.raw`\b(?:it|this|that) (?:is|was|has been|feels|felt)(?: \w+ly| so| very| really| just| quite| too| more than)* (?:frustrating|infuriating|maddening|painful|hurtful|heart-?breaking|heart-?rending|distressing|devastating|depressing|upsetting|sad|outrageous|humiliating|degrading|insulting|shocking|horrible|horrifying|awful|terrible|disheartening|discouraging|demorali[sz]ing|disappointing|unbearable|crushing|agoni[sz]ing|sickening|disgusting|bitter|tragic|cruel|shameful|embarrassing|scary|frightening|traumati[sz]ing)(?: (?:for|of) (?:us|me|our \w+|the whole \w+|everyone))? (?:to (?:see|watch|be|read|hear|lose|have|know|wait|think|live|find|get|feel|experience|accept|believe|imagine|witness|receive|stand)|that (?:we|i|our|you|a|after)|how (?:we|you)|when (?:you|we|a))\b`,
        String.raw`\b(?:it|this|that) (?:is|was|has been)(?: \w+ly| so| very| really)* (?:hard|difficult|tough|impossible) (?:for (?:us|me|our \w+) )?to (?:accept|believe|bear|imagine|live with|watch|stay calm|sleep|put into words|describe our)\b`,
        String.raw`\b(?:we|i)(?:['’](?:m|re|ve)| am| are| have been| feel| felt)(?: \w+ly| so| very| really| just| all)* (?:fed up|sick (?:of|and tired|with worry|to (?:my|our|the))|at (?:our|my|a) breaking point|at the end of (?:our|my)|burnt out|burned out|stressed out|outraged|appalled|disgusted|humiliated|insulted|offended|helpless|powerless|numb|stunned|losing (?:sleep|our minds?|my mind))\b`,
        String.raw`\b(?:my|our) (?:\w+ )?(?:anxiety|nerves|mental health|blood pressure|sanity|depression|despair|grief|frustration|anger|patience|disappointment|dismay|distress) (?:\w+ )?(?:is|are|was|were|has|have|knows?|grows?|suffers?|cannot|ran|runs)\b|\b(?:drives?|driving|drove|makes?|making|made) (?:us|me|everyone here|our (?:whole )?(?:team|staff)) (?:\w+ )?(?:crazy|mad|insane|ill|sick|angry|furious|sad|desperate|cry|despair|miserable|feel (?:\w+ )?(?:bad|sick|small|awful|terrible|helpless|worthless))\b`,
      ),
      [
        'It is extremely sad to see ten years of work vanish.',
        'It was hard for us to accept.',
        'We are fed up with this.',
        'My anxiety is through the roof.',
        'This drives us crazy.',
      ],
      [
        'It is difficult to see the seal through the bag.',
        'It was hard to read the lot number.',
        'The made-up bed set was listed as new.',
        'The patience card game was listed twice.',
      ],
    ),
  ],
  de: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:es|das|dies) (?:ist|war)(?: [\p{L}-]+){0,4}? (?:frustrierend|zermürbend|schmerzlich|schmerzhaft für|herzzerreißend|deprimierend|erniedrigend|demütigend|empörend|entwürdigend|bitter|traurig|unerträglich|schockierend|beschämend|entmutigend|niederschmetternd|skandalös|grausam|tragisch)(?!\p{L})`,
        String.raw`(?<!\p{L})nerven (?:\p{L}+ ){0,3}?blank|(?:liegen|lagen)(?: \p{L}+){0,4} (?:die |unsere )?nerven blank|mit (?:den|unseren|meinen) nerven am ende|am ende (?:unserer|meiner) (?:kräfte|kraft|nerven)|(?:macht|machen|treibt|bringt) (?:uns|mich)(?: \p{L}+){0,2} (?:krank|fertig|wahnsinnig|verrückt|wütend|traurig|mürbe|in den wahnsinn|zur verzweiflung|um den schlaf|um den verstand)(?!\p{L})|(?<!\p{L})(?:die nase (?:\p{L}+ )?voll|(?:haben|habe) (?:wir |ich )?es satt|fix und fertig)(?!\p{L})`,
      ),
      [
        'Es ist frustrierend, das zu sehen.',
        'Bei uns liegen die Nerven blank.',
        'Das macht uns krank.',
        'Wir sind mit den Nerven am Ende.',
      ],
      ['Es ist schwierig, das Siegel zu sehen.', 'Das macht der Packer täglich.', 'Die Nerven-Figur fehlte.'],
    ),
  ],
  fr: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:il est|c['’]est|c['’]était|il était)(?: \p{L}+){0,2}? (?:frustrant|douloureux|déchirant|déprimant|humiliant|insultant|révoltant|scandaleux|désespérant|décourageant|démoralisant|triste|insupportable|choquant|accablant|rageant|injuste et \p{L}+|honteux|cruel|tragique) (?:de|d['’]|pour nous|pour moi|que)`,
        String.raw`(?<!\p{L})(?:nous|me|m['’]) ?(?:rend|rendent|rendait) (?:\p{L}+ )?(?:malades?|fous|folles?|fou|furieux|furieuse|tristes?|dingues?)(?!\p{L})|(?<!\p{L})(?:nous en avons|j['’]en ai|on en a) (?:assez|marre|ras[- ]le[- ]bol|plein le dos)|(?:sommes|suis|est) (?:\p{L}+ )?à bout(?: de (?:nerfs|forces|souffle))?(?!\p{L})|nerfs (?:\p{L}+ )?à (?:vif|bout)`,
      ),
      [
        'Il est douloureux de voir dix ans de travail disparaître.',
        'Cette situation nous rend malades.',
        'Nous sommes à bout de nerfs.',
      ],
      [
        'Il est difficile de voir le sceau.',
        'Le client nous rend le colis.',
        'Le fil arrive à bout de rouleau.',
      ],
    ),
  ],
  it: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:è|era|è stato)(?: \p{L}+){0,2}? (?:frustrante|straziante|doloros[oa]|deprimente|umiliante|offensivo|scandaloso|vergognoso|avvilente|scoraggiante|demoralizzante|triste|insopportabile|scioccante|mortificante|sconfortante|crudele|tragico) (?:vedere|essere|per noi|per me|assistere|leggere|dover\p{L}*|pensare|sapere|che|perdere|trovarsi|ricevere|venire|constatare)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:ci|mi) (?:sta|stanno) (?:\p{L}+ )?(?:facendo (?:impazzire|ammalare|disperare)|distruggendo|uccidendo|consumando|logorando)|(?<!\p{L})(?:ci|mi) (?:fa|fanno) (?:impazzire|star male|stare male|ammalare|arrabbiare|piangere|disperare)(?!\p{L})|(?<!\p{L})(?:siamo|sono) (?:\p{L}+ )?(?:stuf[oaie]|esasperat[oaie]|sfinit[oaie]|all['’]esaurimento|allo stremo)(?!\p{L})|nervi a (?:pezzi|fior di pelle)|non ne (?:possiamo|posso) più`,
      ),
      [
        'È straziante vedere sparire dieci anni di lavoro.',
        'Questa situazione ci sta facendo impazzire.',
        'Abbiamo i nervi a pezzi.',
      ],
      ['È difficile vedere il sigillo.', 'Il foglio ci fa vedere il lotto.'],
    ),
  ],
  es: [
    entry(
      oneOf(
        String.raw`(?<!\p{L})(?:es|era|ha sido|resulta)(?: \p{L}+){0,2}? (?:frustrante|doloroso|desgarrador|deprimente|humillante|insultante|indignante|vergonzoso|desalentador|desmoralizante|triste|insoportable|chocante|desesperante|agotador|cruel|trágico) (?:ver|ser|para nosotros|para mí|que|leer|tener|pensar|saber|perder|encontrar\p{L}*|recibir|comprobar)(?!\p{L})`,
        String.raw`(?<!\p{L})(?:nos|me) (?:está|están|tiene|tienen) (?:\p{L}+ )?(?:volviendo loc[oa]s?|matando|destroz\p{L}+|enfermando|sin dormir|desesperad\p{L}+|desquiciad\p{L}+)(?!\p{L})|(?<!\p{L})(?:llevamos|llevo) (?:[\p{L}\d]+ ){1,4}?sin (?:dormir|pegar ojo|descansar)(?!\p{L})|(?<!\p{L})(?:estamos|estoy) (?:\p{L}+ )?(?:hart[oa]s?|al límite|de los nervios|al borde del colapso)(?!\p{L})|nervios (?:de punta|destrozados)|no podemos más`,
      ),
      [
        'Es muy doloroso ver desaparecer diez años de trabajo.',
        'Llevamos dos semanas sin dormir.',
        'Estamos hartos de esto.',
      ],
      ['Es difícil ver el sello.', 'El lote lleva dos semanas sin control.'],
    ),
  ],
  ja: [
    entry(
      '悔しくて|悔しい思い|情けな(?:く|い気持|い限り|い思い)|腹立たし|腹が立(?:ち|って)|憤(?:りを|慨して|慨し)|苛立ち(?:を|が)|やりきれな|いたたまれな|(?:つら|辛)い(?:日々|思い|気持)|苦しい(?:日々|思い|胸)|夜も眠れ|眠れない(?:日|夜)|ショックを受け|呆然と|途方に暮れ|心が折れ|胸が(?:痛み|張り裂)|精神的に(?:追い詰|参|つら|辛|限界)|うんざりし|気が(?:狂い|滅入)|泣きたい',
      [
        '悔しくてたまりません。',
        '夜も眠れません。',
        '途方に暮れています。',
        '精神的に追い詰められています。',
      ],
      ['眠れるマスクの年齢表示がありませんでした。', '気が付いたのは5月4日です。'],
    ),
  ],
}
