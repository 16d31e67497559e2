/** English words too common to look for: articles, pronouns, prepositions, auxiliaries, and what only asks. */
export const ENGLISH_STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those some any each every either neither no nor not such same own ' +
    'i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself ' +
    'somebody someone anybody anyone everybody everyone nobody something anything everything nothing ' +
    'she her hers herself it its itself they them their theirs themselves one ones ' +
    'who whom whose which what when where why how whoever whatever whichever whenever wherever whether ' +
    'am is are was were be been being do does did doing done have has had having ' +
    'can could may might must shall should will would ought cannot ' +
    'and or but if then else than as so because while though although unless until since ' +
    'of in on at by to from for with without within into onto upon about above below over under between among ' +
    'amongst against during before after through throughout across along around behind beside besides beyond ' +
    'near off out up down toward towards via per ' +
    'there here thus hence therefore however also too very just only even still yet already again once ' +
    'more most much many few less least other others another both all ' +
    'let lets get gets got getting s t d ll m re ve didn doesn isn aren wasn weren hasn haven hadn ' +
    'wouldn couldn shouldn ain mustn tell please say says said eg ie etc mr mrs ms ' +
    'doesnt dont didnt isnt arent wasnt werent hasnt havent hadnt wouldnt couldnt shouldnt cant wont aint ' +
    'im ive youre youve theyre theyve weve thats theres hes shes whens whys whatre howd ' +
    'whats whos wheres hows ok okay yes hi hello hey thanks thank thx thanx tysm pls plz sorry lol btw ' +
    'anymore really actually exactly basically literally gonna wanna gotta gotten supposed'
  ).split(' '),
);
