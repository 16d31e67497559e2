/** By what a reader of eight languages hears that a question goes on from the one before. Plain word lists. */

/** The cues of a language that writes spaces between words: all in lower case, phrases between commas. */
export interface Cues {
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Words that show a question is in this language. */
  readonly typical: string;
  /** How a question is joined on: "and on trade?" */
  readonly openers: readonly string[];
  /** Whole questions that ask on, beside those of question-words.json: "go on" */
  readonly alone: readonly string[];
  /** What makes a whole question that asks on with one more word: "how many days?" */
  readonly counts: readonly string[];
  /** What a fragment begins with: "with Russia?" */
  readonly prepositions: string;
  /** Who or what was spoken of before: near the beginning of a question. */
  readonly pronouns: string;
  /** The same where only the very beginning or the last word counts, since they mean other things as well. */
  readonly possessives: string;
  readonly lastPronouns: string;
  /** What looks like a pronoun and refers to nothing: "is it true that", "this article". */
  readonly dummies: RegExp;
}

export const cues: readonly Cues[] = [
  {
    language: 'en',
    typical:
      'the a what why how when where who which did does do is are was were of to about will can has have',
    openers: ['and what about, what about, how about, as for, and, but, or, also, then'],
    alone: [
      'why not, why so, how so, who else, what else, which one, which ones, so, so what, since when',
      'until when, such as, like what, for example, really, more, tell me more, go on, any more',
      'anything else, anyone else, says who',
    ],
    counts: [
      'how, how many, how much, for how, what, in what, at what, what time, at what time, which, in which',
    ],
    prepositions:
      'on in with for about from to by at of against between during after before without regarding',
    pronouns: 'he she it they him them this that these those',
    possessives: 'his her hers its their theirs',
    lastPronouns: 'there then so too',
    dummies:
      /\bit (?:\w+ ){0,2}(?:that|to|for|if|whether)\b|\b(?:this|that|the) (?:article|text|page|story|bot)\b|\b(?:does|did|will|would) it take\b/,
  },
  {
    language: 'es',
    typical:
      'el la los las un una qué por cómo cuándo dónde quién cuál de que en es son fue se con para del al y cuántos cuántas',
    openers: [
      'y qué hay de, qué hay de, y qué pasa con, qué pasa con, en cuanto a, y, e, pero, o, también',
      'entonces',
    ],
    alone: [
      'por qué no, cómo así, quién más, qué más, cuál, cuáles, para qué, por ejemplo, como qué',
      'de verdad, en serio, más, qué',
    ],
    counts: ['cuántos, cuántas, cuánto, cuánta, a qué, qué'],
    prepositions: 'sobre en con para de del por desde hasta contra entre sin a al tras durante',
    pronouns: 'él ella ellos ellas eso esto aquello',
    possessives: 'su sus',
    lastPronouns: 'allí ahí entonces también',
    dummies: /\beste (?:artículo|texto)\b/,
  },
  {
    language: 'de',
    typical:
      'der die das ein eine was warum wie wann wo wer welche hat ist sind war wird von zu in und den dem mit',
    openers: [
      'und was ist mit, was ist mit, wie steht es mit, wie sieht es mit, und, aber, oder, auch',
      'dann',
    ],
    alone: [
      'warum nicht, wozu, wie denn, wie das, inwiefern, wer noch, was, was noch, welche, welcher',
      'welches, seit wann, zum beispiel, wirklich, echt, mehr, und dann, na und',
    ],
    counts: ['wie, wie viel, wie viele, wieviel, wieviele, um wie viel, welche, welcher, welches'],
    prepositions: 'über zu zum zur bei beim mit für von vom in im an am aus gegen nach ohne zwischen während',
    pronouns: 'er sie es ihn ihm ihnen dies dabei dafür davon damit dazu darüber daran dagegen',
    possessives: 'sein seine seinen seiner ihr ihre ihren ihrer',
    lastPronouns: 'das dort da auch',
    dummies:
      /\b(?:gibt|gab|geht|ging|handelt) es\b|\bes (?:[\p{L}]+ ){0,2}(?:dass|ob|um|zu)\b|\b(?:dieser|diesen|diesem) (?:artikel|text)\b/u,
  },
  {
    language: 'fr',
    typical:
      'le la les un une que qu pourquoi comment quand où qui quel quelle est sont a été de des du et en au combien',
    openers: [
      'et qu en est il de, qu en est il de, qu en est il du, et pour ce qui est de, et, mais, ou',
      'alors, aussi',
    ],
    alone: [
      'pourquoi pas, comment ça, qui d autre, quoi, quoi d autre, quoi encore, lequel, laquelle',
      'lesquels, lesquelles, par exemple, comme quoi, vraiment, ah bon, et alors, encore',
    ],
    counts: ['combien de, combien d, à quelle, quel, quelle, quels, quelles'],
    prepositions:
      'sur en avec pour de du des dans par contre entre sans à au aux chez depuis pendant après avant',
    pronouns: 'il elle ils elles cela ça ceci celui celle ceux',
    possessives: 'son sa ses leur leurs',
    lastPronouns: 'là aussi lui eux',
    dummies:
      /\by a t il\b|\bil y a\b|\bil (?:faut|s agit)\b|\best il (?:[\p{L}]+ )+(?:que|qu|de)\b|\bcet article\b/u,
  },
  {
    language: 'pt',
    typical:
      'o a os as um uma que por como quando onde quem qual de do da em é são foi se com para no na e ao quantos quantas',
    openers: ['e quanto a, e quanto ao, e quanto à, quanto a, e sobre, que tal, e, mas, ou, também, então'],
    alone: [
      'porquê, por que não, como assim, quem mais, o quê, o que mais, que mais, qual, quais, para quê',
      'por exemplo, tipo o quê, sério, mesmo, mais, quê',
    ],
    counts: ['quantos, quantas, quanto, quanta, a que, qual, quais'],
    prepositions: 'sobre em com para de do da dos das por no na nos nas desde até contra entre sem durante',
    pronouns: 'ele ela eles elas isso isto aquilo disso nisso',
    possessives: 'seu sua seus suas dele dela deles delas',
    lastPronouns: 'lá ali aí também',
    dummies: /\b(?:este|esse) (?:artigo|texto)\b/,
  },
  {
    language: 'ru',
    typical: 'что почему как когда где кто какие какой в на и с о по для не из был были это',
    openers: [
      'а как насчёт, как насчёт, а как насчет, как насчет, а что насчёт, что насчёт, а что с, а, и',
      'но, или, также, тогда',
    ],
    alone: [
      'почему нет, как так, как именно, кто ещё, кто еще, что ещё, что еще, какие, какой, какая',
      'например, правда, серьёзно, и что, ну и что, ещё, подробнее, что, чем, чего',
    ],
    counts: ['сколько, во сколько, какой, какая, какие, какое'],
    prepositions: 'о об обо про в во на с со для из от у против между без после до по к при насчёт',
    pronouns: 'он она оно они это его её ее их ему ей им этого этом этому этим',
    possessives: '',
    lastPronouns: 'там туда тогда тоже',
    dummies: /(?:^| )что это за |(?:^| )это (?:статья|текст)(?: |$)/,
  },
];

/** The cues of a language that writes no spaces, matched against the question without its final mark. */
export interface ScriptCues {
  readonly language: string;
  readonly openers: RegExp;
  readonly alone: RegExp;
  readonly fragments: RegExp;
  readonly pronouns: RegExp;
  /** What may stand beside the words of question-words.json in a whole question that asks on: "since when?" */
  readonly particles: RegExp;
}

export const chineseCues: ScriptCues = {
  language: 'zh',
  particles: /^(?:自|从|從|到|在|是|的|了|呢|啊|才|会|會)*$/,
  openers: /^(?:那么|那|还有|還有|而且|但是|但|可是|或者|另外|至于|然后|也)[，,]?/,
  alone:
    /^(?:那|但|可是|还有)?(?:为什么|為什麼|为何|怎么样|怎么|如何|何时|什么时候|哪里|在哪里|在哪儿|谁|跟谁|还有谁|哪些|哪个|多少.{0,2}|[几幾][天年月个個人次岁歲点點周週]|比如|例如|真的吗|真的|然后|还有|为什么不|所以)呢?$/,
  fragments: /^.{1,8}呢$|^(?:关于|對於|对于|在|和|跟|与|對|对).{1,6}$/,
  pronouns: /^.{0,4}(?:他们|她们|它们|他|她|它|(?:这|那)(?!篇|个文章|段)|其(?!他|它|中|实|余))/,
};

export const japaneseCues: ScriptCues = {
  language: 'ja',
  particles: /^(?:から|まで|頃|ごろ|くらい|ぐらい|でしょうか|ですか|なの|[にでへがをとはもか])*$/,
  openers: /^(?:それでは|では|じゃあ|じゃ|それで|でも|しかし|そして|また|あと|それから|ちなみに)[、,]?/,
  alone:
    /^(?:でも|では|じゃあ|で)?[、,]?(?:なぜ|何故|どうして|なんで|いつ|どこ|どこで|どこに|誰|誰が|だれ|誰と|どれ|どの|何|他には|ほかには|他に誰が|例えば|たとえば|本当|本当に|どうやって|どのように|いくら|いくつ|何[年月日時人回歳円個](?:間|頃)?|もっと詳しく|もっと)(?:ですか|なの|なのですか|か)?$/,
  fragments: /^.{1,12}(?:は|については|についても|に関しては|も)$/,
  pronouns: /^(?:.{0,3})(?:彼女|彼ら|彼|それ|これ|そこ|その(?!他|ほか)|この(?!記事|文章))/,
};
