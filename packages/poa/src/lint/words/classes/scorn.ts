import type { Vocabulary } from './by-language.ts'
import { words } from './by-language.ts'

/** Words that judge somebody's conduct and that nobody uses of the own house in passing. */
export const scorn: Vocabulary = {
  en: String.raw`\b(?:unfair\w*|unjust(?:ly)?|injustice|absurd\w*|ridiculous\w*|outrag\w+|disgrac\w+|shameful\w*|scandal\w*|appalling\w*|incompeten\w+|arbitrar\w+|inhuman\w*|heartless\w*|merciless\w*|cruel\w*|pathetic\w*|farc\w+|mockery|(?:a|sheer|bad|complete|some) joke|shambles|nonsens\w+|idiot\w*|stupid\w*|clueless\w*|high-handed\w*|biased|discriminat\w+|double standards?|witch[- ]hunt|laughable|insult\w*|harass\w*|bull(?:y|ies|ied|ying)|scapegoat\w*|mistreat\w*|kafkaesque|tyrann\w+|dictator\w*|inefficien\w+|sloppiness|laziness|negligen\w+|ineptitude|inept|amateur\w*|useless|hopeless|miserabl\w+|dreadful\w*|terribl[ey]|lousy|abysmal|atrocious\w*)\b`,
  de: words(
    String.raw`unfair\p{L}*|ungerecht\p{L}*|absurd\p{L}*|lächerlich\p{L}*|empörend\p{L}*|unverschämt\p{L}*|frech(?:heit|e[rsnm]?)|unding|skandal\p{L}*|schande|schändlich\p{L}*|zumutung|willkür\p{L}*|inkompeten\p{L}+|unfähig\p{L}*|unmenschlich\p{L}*|herzlos\p{L}*|gnadenlos\p{L}*|witz|farce|hohn|unsinn|schwachsinn\p{L}*|idiot\p{L}*|dumm|dümm\p{L}+|dumme[rsnm]?|ahnungslos\p{L}*|schikan\p{L}+|diskriminier\p{L}+|diktat\p{L}*|miserab\p{L}+|sauerei|saustall|schlamperei|schlampig\p{L}*|katastroph\p{L}+|armutszeugnis|ineffizien\p{L}+|rücksichtslos\p{L}*|arrogan\p{L}+|überheblich\p{L}*|dilettant\p{L}*|stümper\p{L}*|erbärmlich\p{L}*|mies|miese[rsnm]?|lausig\p{L}*|grottenschlecht\p{L}*|hundsmiserab\p{L}+|unter aller (?:kanone|sau|kritik)|nutzlos\p{L}*|bodenlos\p{L}*|unterirdisch\p{L}*`,
  ),
  fr: words(
    String.raw`injust\p{L}+|inique\p{L}*|absurd\p{L}+|ridicul\p{L}+|scandal\p{L}+|honteu\p{L}+|une honte|révoltant\p{L}*|indign\p{L}+|inadmissible\p{L}*|incompéten\p{L}+|arbitraire\p{L}*|inhumain\p{L}*|sans cœur|farce|mascarade|n['’]importe quoi|stupid\p{L}+|idiot\p{L}*|aberrant\p{L}*|aberration|discriminat\p{L}+|deux poids,? deux mesures|harcel\p{L}+|harcèlement|mépris\p{L}*|désinvolt\p{L}+|bâcl\p{L}+|négligenc\p{L}+|négligente?s?|inefficac\p{L}+|catastroph\p{L}+|lamentable\p{L}*|déplorable\p{L}*|minable\p{L}*|nulle?s?|pitoyable\p{L}*|dictat\p{L}+|laxis\p{L}+|arrogan\p{L}+|amateurisme|incurie|insultant\p{L}*|absence totale de sérieux|scandaleu\p{L}+|exécrable\p{L}*|affligeant\p{L}*`,
  ),
  it: words(
    String.raw`ingiust\p{L}+|iniqu\p{L}+|assurd\p{L}+|ridicol\p{L}+|scandal\p{L}+|vergognos\p{L}+|una vergogna|indegn\p{L}+|oltraggi\p{L}+|inammissibil\p{L}+|incompeten\p{L}+|arbitrari\p{L}+|arbitrio|disuman\p{L}+|senza cuore|farsa|presa in giro|buffonat\p{L}+|stupid\p{L}+|idiot\p{L}+|discrimin\p{L}+|due pesi|vessa\p{L}+|inefficien\p{L}+|negligen\p{L}+|incuria|menefreghis\p{L}+|superficialità|disastr\p{L}+|pessim\p{L}+|caos|arrogan\p{L}+|prepoten\p{L}+|incapac\p{L}+|inettitudine|inett\p{L}+|dilettant\p{L}+|penos\p{L}+|sciatt\p{L}+|schifo|figuraccia|pietos\p{L}+|deplorevol\p{L}+|inqualificabil\p{L}+`,
  ),
  es: words(
    String.raw`injust\p{L}+|absurd\p{L}+|ridícul\p{L}+|escándalo|escandalos\p{L}+|una vergüenza|vergonzos\p{L}+|bochorn\p{L}+|indign\p{L}+|intolerabl\p{L}+|inadmisibl\p{L}+|incompeten\p{L}+|inept\p{L}+|arbitrari\p{L}+|inhuman\p{L}+|sin corazón|farsa|tomadura de pelo|estúpid\p{L}+|idiot\p{L}+|disparat\p{L}+|discrimin\p{L}+|atropello|acoso|ineficien\p{L}+|ineficacia|negligen\p{L}+|dejadez|desidia|desprecio|desastr\p{L}+|pésim\p{L}+|caos|arrogan\p{L}+|prepoten\p{L}+|chapuz\p{L}+|incapac\p{L}+|lamentabl\p{L}+|penos\p{L}+|nefast\p{L}+|deplorabl\p{L}+|inút(?:il|iles)|patétic\p{L}+|de pena|vag[oa]s?|holgaz\p{L}+|sinvergüenzas?|caradura`,
  ),
  ja: String.raw`(?:不公平|不当|理不尽|不条理|ひど[いくすか]|酷[いくすか]|いい加減|でたらめ|恣意的|一方的|無能|怠慢|無責任|冷酷|非人道|馬鹿げ|ばかげ|茶番|横暴|差別|嫌がらせ|杜撰|ずさん|お粗末|乱暴|呆れ|あきれ|最悪|最低(?!\d|限|で|価|気|重|注|で)|役立たず|怠け|だらしな|無神経|非常識|冷たい対応|傲慢|職務怠慢|不手際|当てにならな|信用できな)`,
}
