/**
 * Common English words that name nothing to be measured: verbs beyond those of reports, adverbs, pronouns, adjectives and
 * numbers in words. From the frequency bands of general English (Leech, Rayson and Wilson 2001, by part of speech), less
 * those that head the names of measures.
 */

/** In their base form, irregular pasts and participles behind a slash; none is a noun in one of these forms. */
export const COMMON_VERBS =
  'accept add consist comprise shoot/shot bear/bore/borne bet/bet blow/blew/blown deal/dealt dig/dug feed/fed freeze/froze/frozen hang/hung hurt/hurt quit/quit ride/rode/ridden shake/shook/shaken shut/shut/shutting sink/sank/sunk slide/slid spin/spun split/split/splitting swear/swore/sworn ' +
  ' address adjust admit adopt afford agree allow alleviate appreciate argue arrive assign assist assure attach attend avoid ' +
  'become belong borrow bolster catch/caught choose/chose/chosen claim collect combine compensate complain comply confirm convert ' +
  'convince create customize debut decide dedicate define delay deliver demonstrate deny depend derive describe deserve detail ' +
  'determine differ digest digitize diversify divide double draw/drew/drawn eat/ate/eaten elaborate elevate eliminate embark embed/embedded/embedding emerge ' +
  'emphasize empower encounter encourage enhance ensure enter equip establish evaluate evolve examine exist explain explore express ' +
  'facilitate fail fight/fought figure fill focus forget/forgot/forgotten foster fulfill garner gather generate grant handle happen hear/heard ' +
  'highlight identify ignore illustrate implement import incentivize incorporate incubate indicate influence inform integrate intensify interact ' +
  'intend invent involve iterate justify kick lack land last lay/laid learn lever leverage locate match matter maximize meet/met mention ' +
  'merge mitigate monetize motivate navigate negotiate notice observe obtain occur optimize organize outpace overcome/overcame oversee ' +
  'participate pencil/pencilled/penciled perceive perform pioneer poise position prefer prepare preserve prevent prioritize proceed promise ' +
  'prompt prove provision pull pursue qualify question quote reach react read/read realize reallocate reassure rebuild/rebuilt recall refine refer/referred reflect ' +
  'refresh regain reinforce reiterate reject relocate rely remind remove render renew rent repeat replace replicate represent reside ' +
  'resolve resonate restore restructure resume retain rethink rethought revamp reveal revise revive reward roll satisfy scale schedule seek/sought select send/sent ' +
  'separate settle showcase simplify sit/sat solidify solve sort speak/spoke/spoken specialize speed/sped spot spread/spread squeeze stabilize stagnate ' +
  'stick/stuck streamline strike/struck strive/strove submit succeed suit surprise sweep/swept switch tackle tap teach/taught tend terminate test ' +
  'thank threaten throw/threw/thrown tighten touch trade transfer transform travel trigger tune underscore undertake/undertook/undertaken ' +
  'unveil update utilize validate vary verify view visit wait walk warn watch wear/wore weather weigh win wind/wound wish yield/yielded/yielding';

/** Forms among them that are nouns first: verbs only behind a pronoun, an auxiliary or `to`. */
export const COMMON_NOUNS_FIRST =
  'bet bets blow deal deals feed feeds freeze hurt ride rides shake sink slide slides spin split splits claim claims debut debuts delay delays detail details draw draws fight fights figure figures focus grant grants import imports influence ' +
  'bet bets deal deals feed feeds freeze hurt ride rides shake sink slide slides spin split splits ' +
  'kick lack land lands last lever leverage match matches matter matters mention notice pioneer pioneers position positions ' +
  'promise promises provision provisions pull question questions quote quotes reach read reads refresh rent rents repeat reward rewards ' +
  'roll rolls scale scales schedule schedules sort sorts speed speeds spot spots spread spreads squeeze strike strikes suit surprise surprises sweep switch ' +
  'switches tap tests test touch trade trades transfer transfers travel trigger triggers tune update updates view views visits ' +
  'wait walk watch weather wear wind winds wish yield yields yielding separate address addresses ' +
  'positioning reading testing trading rolling restructuring rebuild highlight highlights showcase learning meeting meetings';

export const COMMON_ADVERBS =
  'ahead afterwards ago almost altogether always anyway apart around aside away barely certainly elsewhere enough ever everywhere far forth forward ' +
  'hardly indeed inside instead largely later least less likely maybe mostly much near nearby nevertheless never nonetheless nowhere off often ' +
  'ought onwards out outside outward perhaps possibly pretty probably quite rather regardless seldom somehow sometime sometimes somewhat somewhere soon ' +
  'straight therein though throughout upward upwards usually vice versa well not unlike even either neither ' +
  'hopefully obviously basically actually essentially uh um er erm ah hmm mm okay alright anymore mainly partly primarily incrementally sure in-line';

/** Whole noun phrases by themselves that no measure is named by. */
export const COMMON_PRONOUNS =
  'anybody anyone anything everybody everyone everything nobody none nothing somebody someone something whatever whichever whoever ' +
  'me him himself herself itself myself ourselves oneself themselves yourself yourselves mine ours theirs yours folks';

/** Adjectives that are no nouns as well: names open with them and none closes. */
export const COMMON_ADJECTIVES =
  'able active actual additional adverse aggressive aligned amazing ample apparent appropriate aware bad balanced big bigger biggest brand-new brief bright broad ' +
  'broader busy careful cautious certain cheap cheaper clean clear clearer close comfortable committed common competitive complex comprehensive confident ' +
  'consistent considerable constructive convenient conservative correct critical crucial cumulative curious deep deeper delighted different difficult diverse easy easier effective ' +
  'efficient encouraging enormous equal essential even evident exact excellent exceptional excited exciting existing extra extraordinary extreme fair faithful ' +
  'familiar famous fast faster favorable favourable few fewer fine firm flexible free fresh fun general generous gentle glad good grateful great greater greatest ' +
  'happy harder helpful honest huge ideal important impressive incremental independent individual inevitable initial instant interesting ' +
  'intense key large larger largest late latest leading lean little long longer loyal lucky main major many massive mature maximal meaningful ' +
  'mere mild minimal minor mixed modern more most multiple natural necessary negative nice noticeable numerous obvious odd ok old older open operational optimistic optimal ' +
  'ordinary original overwhelming particular permanent perfect pleasant pleased plenty poised poor popular positive possible powerful ' +
  'precise prominent prompt proper proud prudent pure quick quicker quiet random rapid rare ready real reasonable recent reliable ' +
  'relevant remarkable resilient responsible rich rich right robust rosy rough sad safe satisfied scarce seasonal second-largest secure sensible separate serious several ' +
  'severe sharp short significant similar simple sizable sizeable small smaller smooth sole sound special specific stable standalone steep sticky straightforward strict ' +
  'stronger strongest substantive successful sudden sufficient suitable super sustainable swift tangible temporary terrible tight tiny tough tougher transitory tremendous true typical ' +
  'ultimate unable unclear unexpected unique unlikely unprecedented upbeat upset urgent useful usual valuable various vast vibrant visible vital warm weak weaker welcome ' +
  'whole wide wider willing wonderful worried worst worth worthwhile wrong young younger youngest';

/** Numbers in words, and `one` for a thing. */
export const NUMBER_WORDS =
  'one ones two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty sixty seventy eighty ninety ' +
  'hundred hundreds thousand thousands million millions billion billions trillion dozen dozens couple half';
