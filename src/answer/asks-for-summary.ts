/** A question in, whether it asks for nothing but what a text says as a whole out: "tl;dr", "worum geht es". */
import { dropAccents } from '../search/languages/languages.ts';

/** Without accents and marks, each a whole question. */
const ASKED = [
  // English
  '(?:(?:can|could|would|will) (?:you|u) )?(?:please )?(?:(?:give|show|tell|get)(?: me| us)? )?(?:an? |the |some )?' +
    '(?:(?:short|quick|brief|general) )?(?:summary|overview|gist|synopsis|recap|tl ?dr|(?:main|key) (?:points?|ideas?|takeaways?|facts?)|takeaways)' +
    '(?: (?:of|from) (?:it|(?:the|this|that) (?:article|text|piece|page)))?(?: please| pls)?',
  '(?:(?:can|could|would|will) (?:you|u) )?(?:please )?(?:summari[sz]e|sum up|recap|tl ?dr)' +
    '(?: (?:it|this|that|(?:the|this|that) (?:article|text|piece|page)))?(?: up)?(?: for me)?(?: please| pls)?',
  'sum (?:it|this) up',
  'what(?: ?s| is) (?:it|this|(?:the|this|that) (?:article|text|piece|page)) (?:all )?about',
  'what (?:does|do) (?:it|this|(?:the|this|that) (?:article|text|piece|page)) (?:cover|say|talk about)',
  'what are the (?:main|key) (?:points|ideas|takeaways|facts)',
  // German
  '(?:bitte )?(?:gib mir )?(?:eine? )?(?:kurze? )?(?:zusammenfassung|uberblick|kurzfassung|kernaussagen?)(?: des (?:artikels|textes))?(?: bitte)?',
  '(?:worum|um was) (?:geht es|gehts|geht s)(?: (?:hier|da|darin|(?:in dem|im|in diesem) (?:artikel|text)))?',
  '(?:wovon|von was) handelt (?:das|es|(?:der|dieser) (?:artikel|text))',
  '(?:bitte )?fasse? (?:es|das|den (?:artikel|text)) (?:kurz )?zusammen(?: bitte)?',
  // Spanish
  '(?:(?:dame|haz|hazme) )?(?:un |el )?(?:breve )?resumen(?: (?:del|de este) (?:articulo|texto))?(?: por favor)?',
  '(?:de|sobre) que (?:trata|va|habla)(?: (?:esto|(?:el|este) (?:articulo|texto)))?',
  '(?:las )?(?:ideas principales|puntos clave)',
  // French
  '(?:(?:donne|fais)(?: moi)? )?(?:un |le )?(?:bref )?resume(?: (?:de l|de cet|du) ?(?:article|texte))?(?: s il (?:te|vous) plait)?',
  'de quoi (?:parle|traite) (?:t il|ca|(?:l|cet|le|ce) ?(?:article|texte))',
  '(?:de quoi s agit il|(?:les )?(?:points cles|idees principales))',
  // Portuguese
  '(?:(?:da me|me de|faca) )?(?:um |o )?(?:breve )?resumo(?: (?:do|deste) (?:artigo|texto))?(?: por favor)?',
  '(?:(?:do|de) que (?:trata|fala)|sobre (?:o )?que (?:e|fala))(?: (?:isto|isso|(?:o|este) (?:artigo|texto)))?',
  '(?:(?:os )?pontos principais|(?:as )?ideias principais)',
  // Russian
  '(?:краткое содержание|кратко|резюме|краткий пересказ|суть|основн(?:ые мысли|ая мысль))(?: (?:этой )?(?:статьи|текста))?',
  'о чем (?:(?:эта )?статья|(?:этот )?текст|речь|это|(?:здесь )?говорится(?: в статье)?)',
  // Japanese
  '(?:(?:この)?(?:記事|文章)の)?(?:要約|まとめ|概要|要点)(?:して|を教えて|をお願い)?(?:ください|します|は(?:何ですか)?)?',
  '(?:これは|(?:この)?(?:記事|文章)は)?何(?:について|の(?:話|記事))(?:書かれている|の記事)?(?:ですか|なの|のですか)?',
  // Chinese
  '(?:请)?(?:(?:这篇)?(?:文章|本文)的?)?(?:总结|概括|摘要|概述|大意|要点|主要内容)(?:一下|是什么)?',
  '(?:这篇)?(?:文章|本文)(?:主要)?(?:是)?(?:讲|说|写|关于)(?:的|了)?(?:是)?什么(?:的)?',
];
const SUMMARY = new RegExp(`^(?:${ASKED.join('|')})$`);
/** Far longer than any of these. */
const LONGEST = 80;

export function asksForSummary(question: string): boolean {
  if (question.length > LONGEST) return false;
  const plain = dropAccents(question.toLowerCase()).replaceAll('ё', 'е');
  return SUMMARY.test(plain.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim());
}
