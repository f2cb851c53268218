import { has, replaced } from '../text/pattern.ts'

/** Somebody does it: a subject, whatever its name, before a verb that takes a person's eyes and hands. */
export function personActs(words: string): boolean {
  return has(subjectActs, words) || has(whoever, words)
}

/** A thing that holds goods or orders back without anybody's help. */
export function holdsByItself(words: string): boolean {
  return has(thingStops, words)
}

/** "Goods without an invoice are not booked in": a rule that holds at every such piece tells its own moment. */
export function isRuleOfGoods(words: string): boolean {
  return has(ruleOfGoods, words)
}

/** A meeting alone is no measure: that it "is held" blocks nothing. */
export function withoutMeetings(words: string): string {
  return replaced(idle, replaced(meetingHeld, words, ' '), ' ')
}

const deed = String.raw`(?:counts|checks|compares|weighs|reads|opens|signs|photographs|calls|phones|asks|writes|renews|looks (?:at|through|into|for|up)|scans|verifies|inspects|approves|confirms|tests|measures|matches|reviews|releases|decides|ticks|initials|walks|empties|goes (?:through|over|to|round)|reconciles|audits|samples|packs|sorts|takes (?:out|a|the|one|two|\d)|draws|picks|stamps|countersigns|files|watches|tries|crosses|notes|reports|hands)`

// Groups are nobody in particular, and tools have no eyes.
const subjectActs = new RegExp(
  String.raw`\b(?:[Tt]he|[Oo]ur|[Mm]y|[Aa]n?|[Oo]ne|[Aa]nother) (?:[\w-]+ ){0,2}?(?!(?:teams?|staff|company|warehouse|department|tool|system|software|app|script|sheet|program|scanner|printer|scale|report|page|list|box|label|form|file|sync|feed|bot|filter|spot|that|which|who|and|or|random|final|double|daily|weekly|regular|test|quality|stock|of|for|with|in|on|to|by)\b)[a-z][\w-]+ (?:\w+ly |then |also |always |first |herself |himself )?${deed}(?! (?:are|is|of|were|was|will|have|has|must|shall|and|by|for|take|took)\b)\b|(?:(?:Mrs?|Ms)\.? \S+|(?:^|[.;:,] |\n)(?:[A-Z][a-z]+|[Hh]e|[Ss]he)|\uFFFC{3,}) (?:then |also |always |herself |himself )?${deed} (?:the|each|every|all|any|an?|our|new|incoming|whether|if|\d)`,
  'u',
)

const whoever = /\b(?:whoever|the (?:person|one|colleague) who|he or she who|whichever \w+) (?:\w+ )?\w+s\b/i

const thingStops =
  /\b(?:scales?|scanners?|tools?|systems?|printers?|software|apps?|scripts?|sheets?|forms?|rules?|filters?|syncs?|programs?|modules?|plug-?ins?|gates?|sensors?|fields?|settings?|templates?|macros?|add-ons?|alarms?|\uFFFC{3,}) (?:\w+ ){0,3}?(?:stops?|closes?|holds? (?:back|up)|flags?|warns?|beeps?|turns? red|ejects?|shows? an? (?:error|warning)|skips?|throws? (?:out|an error))\b|\b(?:offers?|listings?|orders?|labels?|pages?|lanes?|doors?) (?:\w+ ){0,2}?(?:closes?|stops?|opens?|ends?|goes? offline|switche?s? off) (?:by itself|by themselves|on (?:its|their) own|of (?:its|their) own accord)\b/i

const ruleOfGoods =
  /\b(?:without|with (?:an? |no )?(?:\w+ )?(?:broken|torn|missing|open|damaged|wrong|dented|empty)|that|which|whose|if)\b[^.;]{1,50}?\b(?:is|are|gets?|goes?|go|comes?|stays?) (?:not|never|refused|rejected|sent back|returned|stopped|held|put aside|back to|into the|straight|out\b)/i

const meetingHeld =
  /\b(?:meetings?|calls?|talks?|sessions?|discussions?|briefings?|get-togethers?|conferences?|catch-ups?|chats?|reviews?|trainings?|courses?|workshops?) (?:\w+ ){0,2}?(?:is|are|will be|being) (?:\w+ )?(?:held|set|arranged|scheduled|organi[sz]ed|planned)\b/gi

// "Looks after the messages" tells no moment.
const idle = /\blook(?:s|ed|ing)? after\b/gi
