/** Thai and Lao put a space between sentences, and between much else. What a reader would call a sentence is bold. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../src/corpus/split-sentences.ts';

/** Every `|` stands for a space at which a sentence ends. */
function expectSentences(marked: string, language = 'th') {
  const text = marked.replaceAll('|', ' ');
  const found = splitSentences(text, 'paragraph', language).map(({ start, end }) => text.slice(start, end));
  expect(found).toEqual(marked.split('|'));
}

test('a list is not cut, however long it is', () => {
  expectSentences(
    'สวนแห่งนี้ปลูกผลไม้หลายชนิด ได้แก่ มะม่วง ทุเรียน เงาะ มังคุด ลองกอง ลำไย ลิ้นจี่ ส้มโอ ฝรั่ง และมะพร้าวน้ำหอม|เจ้าของสวนเปิดให้ชมฟรี',
  );
  expectSentences('มันกินเมล็ดพืช แมลง กุ้ง หอย ปู ฯลฯ|รังของมันสร้างจากกอหญ้าในน้ำตื้น');
});

test('an item of a list may say what it is like', () => {
  expectSentences('ที่นี่มีบ้านอยู่สามแบบ ได้แก่ บ้านมีระเบียง เรือนแพไม่มีเสา และตึกแถวริมน้ำ');
});

test('a list of who did something stays with what they did', () => {
  expectSentences('งานวัดมีสามคืนและคนมามากทุกปี|สมชาย มานี และปิติ เป็นคนขายตั๋วหน้างาน');
  expectSentences('งานวัดมีสามคืนและคนมามากทุกปี|ลิเก หมอลำ หนังตะลุง และวงดนตรีลูกทุ่งได้ขึ้นเวทีทุกคืน');
});

test('what leans on the words before the space stays with them', () => {
  expectSentences('เรือลำนี้ต่อขึ้นจากไม้สัก ซึ่งทนน้ำได้ดี และใช้ขนข้าวมานาน เพราะลำคลองตื้นเกินไปสำหรับเรือเหล็ก');
  expectSentences('ครูเล่าว่า โรงเรียนเคยเป็นโรงสีมาก่อน แต่ไม่มีใครจำชื่อ เจ้าของเดิมได้แล้วในวันนี้');
});

test('what happened then stays with "but then"', () => {
  expectSentences('คลองนี้มีน้ำเกือบตลอดทั้งปี แต่ในฤดูร้อน คลองจะตื้นจนเรือผ่านไม่ได้');
});

test('a date, an hour and an amount are not cut', () => {
  expectSentences(
    'สถานีเปิดใช้เมื่อวันที่ 5 ธันวาคม พ.ศ. 2510 เวลา 10.00 น. โดยมีผู้มาร่วมงานกว่า 300 คน|ค่าโดยสารเริ่มต้นที่ 15 บาท',
  );
  expectSentences('ตลาดเปิดทุกวันจนถึงเวลา 17.00 น.|แม่ค้าขายผลไม้และขนม');
  expectSentences('เส้นทางนี้มีระยะทางประมาณ 40 กิโลเมตร|ผู้โดยสารต้องเปลี่ยนรถที่สถานีกลาง');
});

test('a word of the kind of "moreover" begins a sentence, but not a word that only looks like "in"', () => {
  expectSentences('ห้องสมุดปิดวันจันทร์|นอกจากนี้ยังปิดวันหยุดราชการด้วย|ต่อมาจึงเปิดทุกวัน');
  expectSentences('ชาวนาเริ่มไถนาอีกครั้งหลังน้ำลด|ในที่สุดข้าวก็ออกรวงเต็มทุ่งนา');
});

test('a when or where goes with the sentence that it tells of', () => {
  expectSentences('เขาย้ายไปอยู่เชียงใหม่กับมารดา|ใน พ.ศ. 2502 เขาเริ่มทำงานเป็นช่างเขียนแบบ');
  expectSentences('คนขายใช้โปรแกรม Excel ในร้านหนังสือ|ลูกค้าจ่ายเงินด้วยบัตรได้ทุกชนิด');
  expectSentences('โรงงานมีคนงาน 40 คนใน พ.ศ. 2502 เพิ่มขึ้นจาก 12 คนใน พ.ศ. 2500');
});

test('a clause with "if" or "although" is no sentence without the one it leans on', () => {
  expectSentences('แม้ว่าถนนจะถูกน้ำท่วมทุกปี แต่ชาวบ้านก็ไม่เคยคิดจะย้ายออกไป|หากฝนตกหนัก ถนนจะถูกน้ำท่วมอีกครั้ง');
});

test('a clause with "if" that holds a verb is no sentence either', () => {
  expectSentences('ถ้าเรือไม่มาก่อนพระอาทิตย์ตก คนข้ามฟากจะต้องนอนที่ศาลาท่าน้ำ');
});

test('a few characters are no sentence', () => {
  expectSentences('เขาไม่มา ต่อมาเขาก็ไม่เคยมาที่นี่อีกเลย');
});

test('a long clause is a sentence even when none of its verbs is known', () => {
  expectSentences('ชาวนาเกี่ยวข้าวหอมดอกมะลิด้วยเคียวอันเก่าของปู่|พวกผู้หญิงฟาดรวงข้าวกับลานดินกว้างหลังบ้านกำนัน');
});

test('brackets and quotation marks are not cut inside', () => {
  expectSentences(
    'โรงเรียน (ครูมีสามคน นักเรียนมียี่สิบคน อาคารมีหลังเดียว) ไม่เคยปิดเลย|“เราไม่เคยเห็นน้ำมากขนาดนี้ พวกเราต้องพายเรือมา” ครูใหญ่กล่าว',
  );
});

test('a bracket that nothing closes hides no sentence', () => {
  expectSentences('โรงเรียน (ไม่เคยปิดเลยแม้น้ำจะท่วม|ต่อมาจึงเปิดเป็นศูนย์พักพิง');
});

test('the mark that says a word twice stays with its word and with what that does', () => {
  expectSentences('หมู่บ้านนี้ไม่มีไฟฟ้าใช้มานาน|เด็ก ๆ ต้องอ่านหนังสือใต้แสงตะเกียง|บ้านหลังอื่น ๆ ก็เป็นเช่นนั้น');
  expectSentences('คนในตลาดเชื่อกันมานานว่า วันพระใหญ่ ๆ พ่อค้าแม่ขายจะต้องหยุดพัก');
});

test('a surname stays with the first name', () => {
  expectSentences('ตลาดนี้มีคนดูแลเพียงคนเดียว|มานะ ใจดีเป็นผู้ดูแลตลาดมาสามสิบปี');
  expectSentences('คนในตลาดเชื่อกันมานานว่า มานะ ใจดีเป็นเศรษฐีที่แต่งตัวเหมือนคนจน');
});

test('where full stops and question marks are used, sentences end there, and an abbreviation ends none', () => {
  expectSentences('ใครสร้าง?|ช่างไม้.|The hall opens at nine.|Ask Mr. Berg.|บัตรราคา 50 บาท.');
  expectSentences('ผู้ก่อตั้งคือจอห์น เอ. สมิธ ซึ่งทำงานที่ ก.ล.ต. มาก่อน.|ดร. วิชัยเป็นผู้ดูแล.');
  expectSentences('ร้านเปิดทุกวันและส่งถึงบ้าน|โทร. 02 555 0199 ได้ทุกวัน');
});

test('Lao is split by the same rule', () => {
  expectSentences(
    'ເມືອງນີ້ມີວັດເກົ່າແກ່ຫຼາຍແຫ່ງ ເຊັ່ນ ວັດສີສະເກດ ວັດພະແກ້ວ ແລະ ວັດສີເມືອງ|ນອກຈາກນີ້ ຍັງມີຕະຫຼາດກາງຄືນ|ໃນປີ 1975 ເມືອງນີ້ໄດ້ກາຍເປັນເມືອງຫຼວງ',
    'lo',
  );
});

test('whatever is written, sentences follow one another and leave out only white space', () => {
  const bits =
    'นอกจากนี้ |และ|ซึ่ง |เช่น |เป็น|ช้างป่า|ๆ |ค.ศ. |1990 |น. |(|) |“|” |" |[|] |. |? |Mr. |The |ເມືອງ |ແລະ |\n|  |\n\n';
  const written = fc.array(fc.oneof(fc.constantFrom(...bits.split('|')), fc.string()), { maxLength: 60 });
  fc.assert(
    fc.property(written, fc.constantFrom('th', 'lo'), (parts, language) => {
      const text = parts.join('');
      let end = 0;
      for (const range of splitSentences(text, 'paragraph', language)) {
        expect(text.slice(end, range.start).trim()).toBe('');
        expect(range.end).toBeGreaterThan(range.start);
        end = range.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});
