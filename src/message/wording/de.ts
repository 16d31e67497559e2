/** Everything the bot says, in German. */
import type { Wording } from '../wording.ts';

export const de: Wording = {
  language: 'de',

  readAs: 'Gelesen als: {question}',
  closest: 'Nächstliegende Stelle',
  nothingAbout: 'Hier steht nichts über {words}.',
  typo: '{typed} als {readAs} gelesen.',
  place: '¶ {n} von {total}',

  notCovered: 'Das sagt der Artikel nicht.',
  notCoveredByAny: 'Das sagt keiner der Artikel.',
  knownAndUnknown: 'Er erwähnt {known}, aber nirgends {unknown}.',
  knownAndUnknownByAny: 'Sie erwähnen {known}, aber nirgends {unknown}.',
  knownOnly: 'Die Wörter kommen vor ({known}), aber keine Stelle bringt sie zusammen.',
  unknownOnly: 'Er erwähnt nirgends {unknown}.',
  unknownOnlyByAny: 'Sie erwähnen nirgends {unknown}.',
  noWords:
    'Darin finde ich kein Wort zum Nachschlagen. Nenn mir, worüber du etwas wissen willst, und ich zitiere, was dazu dasteht.',
  nearest: 'Die nächstliegenden Stellen:',

  nextMatch: 'Nächster Treffer · {n} von {total}',
  readOn: 'Weiterlesen',
  followUp: 'Nachfragen',
  discuss: 'Diskutieren',
  remove: 'Entfernen',
  again: 'Noch einmal antworten',
  followUpLabel: 'Deine Frage',
  followUpPlaceholder: 'und zum Handel?',

  changed: 'Der Artikel hat sich seitdem geändert. Hier ist dieselbe Frage noch einmal.',
  changedPlain:
    'Der Artikel hat sich geändert, seit diese Karte entstand. Frag noch einmal, dann lese ich den neuen.',
  gone: 'Dieser Artikel ist nicht mehr in der Bibliothek, ich kann ihn nicht öffnen.',
  strangeButton: 'Diesen Knopf kenne ich nicht mehr. Frag noch einmal, dann bekommst du frische.',
  notYours: 'Das kann nur entfernen, wer gefragt hat oder hier Nachrichten verwaltet.',
  tooFast: 'Einen Moment, bitte! Schneller als fünf Fragen in zwanzig Sekunden lese ich nicht.',
  answeredAlready: 'Das habe ich hier in der letzten Stunde beantwortet: [zur Antwort]({link}).',
  embedsHint: 'Gib mir hier das Recht **Links einbetten**, dann werden meine Antworten richtige Karten.',
  threadsHint:
    'Gib mir hier das Recht **Öffentliche Threads erstellen**, dann haben Antworten einen Knopf *Diskutieren*.',
  threadOpened: 'Ein Ort zum Diskutieren. Erwähne mich, wenn du wissen willst, was der Artikel sagt.',
  threadFailed:
    'Hier konnte ich keinen Thread öffnen: Vielleicht fehlt mir das Recht, oder es gibt schon einen.',
  failure: 'Bei mir ist etwas kaputtgegangen, entschuldige. Im Protokoll steht es unter {id}.',
  noArticles: 'Ich habe noch keinen Artikel zu lesen.',
  noQuestion: 'Frag mich etwas, und ich schlage es nach.',
  unknownArticle: 'Einen Artikel namens {name} habe ich nicht. Diese habe ich:',
  unreadable:
    'Discord zeigt mir diese Nachricht nicht. Klick sie mit rechts an, dann *Apps* → **Im Artikel suchen**: So darf ich sie lesen.',
  noText: 'In dieser Nachricht sind keine Wörter, die ich nachschlagen kann.',

  topicSize: 'Stellen: {n}',
  page: 'Seite {n} von {total}',
  openPassage: 'Eine Stelle öffnen',
  noTopic: 'Keine Stelle handelt von {name}.',
  nearTopics: 'Meintest du {topics}?',
  articles: 'Was ich gelesen habe',
  openOutline: 'Einen Artikel öffnen',
  openSection: 'Einen Abschnitt öffnen',
  noParagraph: '{title} hat ¶ 1 bis ¶ {total}; ¶ {n} gibt es nicht.',
  opening: 'Anfang',

  wordForWord: 'Wort für Wort',
  wordForWordCut: 'Wort für Wort, mit Auslassungen',
  altered: 'Verändert',
  absent: 'Nicht im Artikel',
  absentFromAll: 'In keinem Artikel',
  legend: '~~Gestrichen~~: steht nicht da. **Fett**: was da steht.',
  legendMoved:
    '~~Gestrichen~~: steht nicht da. **Fett**: was da steht. __Unterstrichen__: von anderer Stelle.',
  moreQuotes: 'Ich prüfe fünf Zitate auf einmal; noch übrig: {n}.',

  hello:
    'Hallo! Ich beantworte Fragen zu {article}, im Wortlaut. Erwähne mich mit deiner, oder sieh unter /hilfe nach.',
  helpTitle: 'Jede Antwort ist ein Zitat',
  helpPromise:
    'Ich antworte aus {article}, im Wortlaut, und zeige dir die Stelle. Wenn es nicht dasteht, sage ich das.',
  helpLibrary: '{n} Artikeln',
  helpAsk: '**/fragen**: die Stelle, die antwortet, der entscheidende Satz fett',
  helpTopic: '**/thema**: alle Stellen zu einem Thema',
  helpArticle: '**/artikel**: was es zu lesen gibt, die Gliederung, jeder Absatz',
  helpMention: '**Erwähne mich** oder antworte mir: dieselben Antworten, mitten im Gespräch',
  helpFind: 'Rechtsklick auf eine Nachricht → Apps → **Im Artikel suchen**: was der Artikel dazu sagt',
  helpCheck:
    'Rechtsklick auf eine Nachricht → Apps → **Zitat prüfen**: Wort für Wort, verändert oder nicht da',
  helpReads:
    'Ich lese nur, was an mich gerichtet ist: Befehle, Erwähnungen, Antworten an mich, Direktnachrichten. Sonst nichts, und ich behalte nichts davon.',

  askName: 'fragen',
  askDescription: 'Frag den Artikel; die Antwort ist ein Zitat',
  questionName: 'frage',
  questionDescription: 'Was du wissen willst, in deinen Worten',
  articleOptionName: 'artikel',
  articleOptionDescription: 'Nur diesen Artikel fragen',
  privateName: 'privat',
  privateDescription: 'Die Antwort nur dir zeigen',
  topicName: 'thema',
  topicDescription: 'Alle Stellen zu einem Thema, die besten zuerst',
  topicNameName: 'name',
  topicNameDescription: 'Eine Überschrift oder Wendung des Artikels',
  articleName: 'artikel',
  articleDescription: 'Die Artikel, ihre Gliederungen und Absätze',
  listName: 'liste',
  listDescription: 'Die Artikel, die ich gelesen habe',
  outlineName: 'gliederung',
  outlineDescription: 'Die Abschnitte eines Artikels',
  readName: 'lesen',
  readDescription: 'Ein Absatz nach seiner Nummer',
  paragraphName: 'absatz',
  paragraphDescription: 'Seine Nummer: 5 für ¶ 5',
  helpName: 'hilfe',
  helpDescription: 'Was ich kann und was ich lese',
  findName: 'Im Artikel suchen',
  checkName: 'Zitat prüfen',
};
