import type { Language } from '../../language.ts'
import type { Words } from '../entry.ts'
import { admiration } from './admiration.ts'
import { allWasWell } from './all-was-well.ts'
import { askedBack } from './asked-back.ts'
import { buyerAttitude } from './attitude.ts'
import { amazonBlamed } from './blamed-amazon.ts'
import { amazonDid } from './amazon-did.ts'
import { blows } from './blows.ts'
import { toldOn } from './told-on.ts'
import { whoseFault } from './whose-fault.ts'
import { betterNow } from './better-now.ts'
import { boasts } from './boasts.ts'
import { brokeThemselves } from './broke-themselves.ts'
import { buyersBlamed } from './blamed-buyers.ts'
import { buyersJudged } from './buyers-judged.ts'
import { othersBlamed } from './blamed-others.ts'
import type { ByLanguage } from './by-language.ts'
import { closerLook } from './closer-look.ts'
import { costs } from './costs.ts'
import { culprits } from './culprits.ts'
import { deliberate } from './deliberate.ts'
import { denied } from './denied.ts'
import { deskPersons } from './desk-persons.ts'
import { deskTalk } from './desk-talk.ts'
import { differentNow } from './different-now.ts'
import { families } from './families.ts'
import { foretold } from './foretold.ts'
import { goodWill } from './good-will.ts'
import { heartfelt } from './heartfelt.ts'
import { granted } from './granted.ts'
import { heldAgainst } from './held-against.ts'
import { halfPromised } from './half-promised.ts'
import { honours } from './honours.ts'
import { hoped } from './hoped.ts'
import { impossible } from './impossible.ts'
import { inSpite } from './in-spite.ts'
import { intended } from './intended.ts'
import { knew } from './knew.ts'
import { knowing } from './knowing.ts'
import { legalSteps } from './legal-steps.ts'
import { letBack } from './let-back.ts'
import { livelihoods } from './livelihoods.ts'
import { manner } from './manner.ts'
import { meansHedges } from './means.ts'
import { mostly } from './mostly.ts'
import { needful } from './needful.ts'
import { neverMore } from './never-more.ts'
import { notOurs } from './not-ours.ts'
import { nothingFailed } from './nothing-failed.ts'
import { oaths } from './oath.ts'
import { ofYours } from './of-yours.ts'
import { origin } from './origin.ts'
import { obedience } from './obedience.ts'
import { onCondition } from './on-condition.ts'
import { othersJudged } from './others-judged.ts'
import { overhauled } from './overhauled.ts'
import { ourReturn } from './our-return.ts'
import { owedByReader } from './owed-by-reader.ts'
import { pleas } from './pleas.ts'
import { powerless } from './powerless.ts'
import { praise } from './praise.ts'
import { presented } from './presented.ts'
import { press } from './press.ts'
import { pressure } from './pressure.ts'
import { doneToUs, readerJudged } from './reader-judged.ts'
import { putFirst } from './put-first.ts'
import { refused } from './refused.ts'
import { resolve } from './resolve.ts'
import { restoredConditions } from './restored.ts'
import { riskGone } from './risk-gone.ts'
import { secondPerson } from './second-person.ts'
import { someOfIt } from './some-of-it.ts'
import { soleBlame } from './sole-blame.ts'
import { sortedOut } from './sorted-out.ts'
import { starGivers } from './star-givers.ts'
import { stillAhead } from './still-ahead.ts'
import { strikes } from './strikes.ts'
import { badlyChosen } from './badly-chosen.ts'
import { trustedSuppliers } from './trusted-suppliers.ts'
import { fasterResponse } from './faster-response.ts'
import { recordSpeaks } from './record-speaks.ts'
import { ledAstray } from './led-astray.ts'
import { selfScorn } from './self-scorn.ts'
import { attentionPaid } from './attention-paid.ts'
import { rulesRead } from './rules-read.ts'
import { systemBroke } from './system-broke.ts'
import { takenIn } from './taken-in.ts'
import { toCome } from './to-come.ts'
import { timesOver } from './times-over.ts'
import { tradeResumes } from './trade-resumes.ts'
import { trembling } from './trembling.ts'
import { unasked } from './unasked.ts'
import { underWay } from './under-way.ts'
import { unread } from './unread.ts'
import { wages } from './wages.ts'
import { waitsFor } from './waits-for.ts'
import { arrears } from './arrears.ts'
import { copiedTo } from './copied-to.ts'
import { keptWaiting } from './kept-waiting.ts'
import { kindsOfBuyers } from './kinds-of-buyers.ts'
import { liesWithReader } from './lies-with-reader.ts'
import { ruledOut } from './ruled-out.ts'
import { thankedWithPraise } from './thanked-with-praise.ts'
import { toldBesides } from './told-besides.ts'
import { tricked } from './tricked.ts'
import { buyersAtFault } from './buyers-at-fault.ts'
import { botsAndRules } from './bots-and-rules.ts'
import { itHurts } from './it-hurts.ts'
import { tiedUp } from './tied-up.ts'
import { madeKnown } from './made-known.ts'
import { roleModels } from './role-models.ts'
import { shruggedOff } from './shrugged-off.ts'
import { noRiskLeft } from './no-risk-left.ts'
import { ourBusiness } from './our-business.ts'
import { inOurOpinion } from './in-our-opinion.ts'
import { weeping } from './weeping.ts'
import { wellRun } from './well-run.ts'
import { wordGiven } from './word-given.ts'
import { wrongdoers } from './wrongdoers.ts'
import { worstDay } from './worst-day.ts'
import { helpUs } from './help-us.ts'
import { unheard } from './unheard.ts'
import { buyersWays } from './buyers-ways.ts'
import { theirDoing } from './their-doing.ts'
import { rightsAndLaw } from './rights-and-law.ts'
import { blessings } from './blessings.ts'
import { uncaught } from './uncaught.ts'
import { ourBest } from './our-best.ts'
import { carelessStaff } from './careless-staff.ts'
import { keepsUs } from './keeps-us.ts'
import { servedBadly } from './served-badly.ts'
import { servedWell } from './served-well.ts'
import { meansSoMuch } from './means-so-much.ts'
import { whoWeAre } from './who-we-are.ts'
import { cleanHands } from './clean-hands.ts'
import { yearsOfSelling } from './years-of-selling.ts'
import { madeToPass } from './made-to-pass.ts'
import { notUsButYou } from './not-us-but-you.ts'
import { allFromThem } from './all-from-them.ts'

/** Which list each class of sentences belongs to. */
const classes: Readonly<Partial<Record<keyof Words, readonly ByLanguage[]>>> = {
  hedge: [meansHedges, hoped, mostly, someOfIt, halfPromised, ourBest],
  conditional: [
    restoredConditions,
    granted,
    letBack,
    waitsFor,
    onCondition,
    tradeResumes,
    wordGiven,
    ourReturn,
  ],
  absolute: [oaths, impossible, neverMore, riskGone, timesOver, ruledOut, noRiskLeft],
  blameAmazon: [
    amazonBlamed,
    secondPerson,
    ofYours,
    heldAgainst,
    systemBroke,
    owedByReader,
    readerJudged,
    doneToUs,
    liesWithReader,
    botsAndRules,
    unheard,
    amazonDid,
    ledAstray,
    notUsButYou,
  ],
  blameBuyers: [
    buyersBlamed,
    buyerAttitude,
    starGivers,
    unread,
    brokeThemselves,
    buyersJudged,
    kindsOfBuyers,
    buyersAtFault,
    buyersWays,
  ],
  blameOthers: [
    othersBlamed,
    culprits,
    soleBlame,
    strikes,
    unasked,
    othersJudged,
    tricked,
    powerless,
    wrongdoers,
    theirDoing,
    servedBadly,
    badlyChosen,
    carelessStaff,
    whoseFault,
    allFromThem,
  ],
  begging: [pleas, costs, families, livelihoods, wages, arrears, tiedUp, helpUs, keepsUs],
  threat: [pressure, press, legalSteps, copiedTo, madeKnown, rightsAndLaw, toldOn],
  admission: [inSpite, knowing, deliberate, knew, toldBesides, shruggedOff, uncaught, madeToPass],
  supportCase: [deskTalk, deskPersons],
  denial: [denied, nothingFailed, refused, allWasWell, notOurs, inOurOpinion, cleanHands],
  future: [stillAhead, foretold, toCome, underWay, intended],
  vague: [
    attentionPaid,
    fasterResponse,
    trustedSuppliers,
    rulesRead,
    goodWill,
    resolve,
    needful,
    putFirst,
    overhauled,
    manner,
    betterNow,
    obedience,
    closerLook,
    takenIn,
    sortedOut,
    differentNow,
    wellRun,
    servedWell,
  ],
  question: [askedBack, keptWaiting],
  flattery: [praise, admiration, thankedWithPraise, roleModels, blessings],
  introduction: [origin, boasts, presented, honours, ourBusiness, whoWeAre, yearsOfSelling, recordSpeaks],
  emotive: [trembling, heartfelt, weeping, itHurts, worstDay, meansSoMuch, blows, selfScorn],
}

/** The lists of a language with the classes told by grammar after its stock phrases. */
export function withClasses(words: Words, language: Language): Words {
  const entries = Object.entries(classes) as [keyof Words, readonly ByLanguage[]][]
  return {
    ...words,
    ...Object.fromEntries(
      entries.map(([list, added]) => [list, [...words[list], ...added.flatMap((one) => one[language])]]),
    ),
  }
}
