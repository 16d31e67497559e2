/** The first letters of what follows a space in, how they go on or begin a sentence out: Thai and Lao words for both. */

/** How a piece of text between two spaces begins. */
export type Beginning =
  /** As only a sentence begins: "moreover". */
  | 'opener'
  /** With when or where, of the sentence before or of the one after. */
  | 'setting'
  /** With a further thing: "and", "as well as". */
  | 'joining'
  /** With a list: "namely", "such as". */
  | 'listing'
  /** With what describes the thing before: "which", "of". */
  | 'describing'
  /** With a clause that leans on the one before: "because". */
  | 'explaining'
  /** With what a thing before it does or is. */
  | 'verb'
  /** With a thing, mostly: what follows tells whether a sentence begins. */
  | 'plain';

const BEGINNINGS: Readonly<Record<Beginning, string>> = {
  opener: `
    นอกจาก นอกเหนือจาก อย่างไรก็ อย่างไรเสีย ดังนั้น เพราะฉะนั้น ฉะนั้น ถึงกระนั้น กระนั้น ถึงอย่างนั้น แม้กระนั้น ทั้งนี้ อนึ่ง อีกทั้งยัง
    ต่อมา จากนั้น หลังจากนั้น หลังจากนี้ ไม่นานหลังจากนั้น ไม่นานนัก ก่อนหน้านี้ ก่อนหน้านั้น ในที่สุด ท้ายที่สุด สุดท้าย ปัจจุบัน
    ในปัจจุบัน ขณะนี้ ขณะเดียวกัน ในขณะเดียวกัน ในเวลาเดียวกัน ในทางตรงกันข้าม ในทางกลับกัน ตรงกันข้าม ตัวอย่างเช่น
    ยกตัวอย่าง อันที่จริง ที่จริง แท้จริงแล้ว ความจริง โดยทั่วไป โดยรวม โดยปกติ โดยเฉลี่ย โดยสรุป สรุปแล้ว กล่าวคือ กล่าวโดย
    ด้วยเหตุนี้ ด้วยเหตุนั้น เหตุนี้ ผลที่ตามมา ผลก็คือ ผลคือ อีกวิธีหนึ่ง อีกประการ ในระยะ ในช่วงแรก แรกเริ่ม เดิมที ครั้งหนึ่ง
    วันหนึ่ง เมื่อไม่นานมานี้ เมื่อเร็ว เมื่อเวลาผ่านไป ในบรรดา แม้ว่า ถ้า หาก มีการ มีผู้ เคยมี เป็นไปได้ เป็นที่ เชื่อกันว่า ส่วน
    ນອກຈາກ ຢ່າງໃດກໍ ດັ່ງນັ້ນ ສະນັ້ນ ເພາະສະນັ້ນ ຕໍ່ມາ ຈາກນັ້ນ ຫຼັງຈາກນັ້ນ ກ່ອນໜ້ານີ້ ປັດຈຸບັນ ໃນປັດຈຸບັນ ໃນທີ່ສຸດ ສຸດທ້າຍ
    ຕົວຢ່າງ ໂດຍທົ່ວໄປ ຖ້າ ຫາກ ເຖິງແມ່ນວ່າ ເຖິງຢ່າງໃດ ໃນຂະນະດຽວກັນ ສ່ວນ`,
  setting: `
    ใน เมื่อ หลัง ก่อน ระหว่าง ตาม จากการ สำหรับ ภายใน ภายใต้ ภายหลัง ตลอด ณ แม้ ถึงแม้ ก่อนที่ ด้วย นับตั้งแต่
    ໃນ ເມື່ອ ຫຼັງ ກ່ອນ ລະຫວ່າງ ຕາມ ສຳລັບ ສໍາລັບ ພາຍໃນ ຕະຫຼອດ`,
  joining: `
    และ หรือ ตลอดจน รวมทั้ง รวมถึง กับ พร้อม ແລະ ຫຼື ຫລື ຕະຫຼອດຈົນ ລວມທັງ ລວມເຖິງ ກັບ ພ້ອມ`,
  listing: 'ได้แก่ เช่น อาทิ ໄດ້ແກ່ ເຊັ່ນ',
  describing: `
    ซึ่ง ที่ อัน ของ แห่ง ว่า นั้น นี้ ต่อ ถึง ให้ ไป จาก ตั้งแต่ ในฐานะ อย่าง อีก ทั้ง ผ่าน ร่วม คล้าย เหนือ ใกล้ รอบ ต่าง แทน
    ชื่อ กว่า มากกว่า น้อยกว่า สูงกว่า ด้วยกัน เช่นกัน เช่นเดียว เช่นนี้ ฯลฯ มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน
    กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม บาท เมตร กิโล เซนติ ตาราง เปอร์เซ็นต์ ดอลลาร์ ชั่วโมง นาที วินาที องศา
    ຊຶ່ງ ເຊິ່ງ ທີ່ ອັນ ຂອງ ແຫ່ງ ວ່າ ນັ້ນ ນີ້ ເຖິງ ໃຫ້ ຈາກ ຕັ້ງແຕ່ ຯລຯ`,
  explaining: `
    โดย เพราะ เนื่องจาก เพื่อ แต่ ขณะที่ ในขณะที่ จน ทว่า เพียงแต่ ประกอบกับ แล้ว หลังจาก ໂດຍ ເພາະ ເນື່ອງຈາກ ເພື່ອ ແຕ່ ຈົນ ແລ້ວ`,
  verb: 'เป็น คือ ได้ จะ จึง ก็ หมายถึง เรียกว่า ประกอบด้วย เพิ่มขึ้น ลดลง สูง กว้าง ยาว หนัก ลึก ເປັນ ຄື ໄດ້ ຈະ ຈຶ່ງ ກໍ ແມ່ນ ໝາຍເຖິງ',
  plain: `
    แต่ละ ของขวัญ กับดัก กับข้าว ที่ดิน ที่ราบ ที่ตั้ง ที่ทำการ ที่พัก ต่างประเทศ เป็ด ทั้งหมด ทั้งสอง ทั้งคู่ ชื่อของ ชื่อนี้ ชื่อเสียง
    ส่วนใหญ่ ส่วนหนึ่ง อย่างน้อย ร่วมมือ บาทหลวง ล้านนา
    เขา เธอ มัน ท่าน พวกเขา เรา ผม ฉัน ทุกคน ຂອງຂວັນ ສ່ວນໃຫຍ່ ລາວ ພວກເຂົາ`,
};

const list = (text: string) => text.trim().split(/\s+/);

const KINDS = new Map(
  Object.entries(BEGINNINGS).flatMap(([kind, words]) => list(words).map((word) => [word, kind as Beginning])),
);
const LONGEST = Math.max(...[...KINDS.keys()].map((word) => word.length));

/** By the longest of those words that the text begins with: "in the end" is none of "in". */
export function beginningOf(text: string): { readonly kind: Beginning; readonly word: string } {
  for (let length = Math.min(LONGEST, text.length); length > 0; length -= 1) {
    const word = text.slice(0, length);
    const kind = KINDS.get(word);
    if (kind) return { kind, word };
  }
  return { kind: 'plain', word: '' };
}

/** These begin a clause that needs another one after it. */
export const LEANING = new Set(
  list('เมื่อ แม้ ถึงแม้ ก่อนที่ หลังจาก สำหรับ ในขณะที่ เพื่อ เนื่องจาก แม้ว่า ถ้า หาก ເມື່ອ ຖ້າ ຫາກ ເນື່ອງຈາກ ເພື່ອ ເຖິງແມ່ນວ່າ ສຳລັບ'),
);

/** And with these that other one begins. */
export const LEANED_ON = new Set(list('แต่ ก็ จึง ແຕ່ ກໍ ຈຶ່ງ'));

/** The last word before a space after which a sentence never ends. */
export const UNFINISHED = new Set(
  list(`
    ใน ที่ เมื่อ ของ กับ และ หรือ เช่น แก่ ได้แก่ คือ ว่า โดย จาก ถึง เป็น ให้ ซึ่ง แต่ เพราะ เพื่อ ราว ประมาณ ชื่อ ณ แห่ง
    ตั้งแต่ จน จนถึง สู่ ระหว่าง ละ มี หมวด ทศวรรษ เกิน นาย นาง นางสาว ดร นพ พญ ผศ รศ ค.ศ พ.ศ ร.ศ จ.ศ
    ม.ค ก.พ มี.ค เม.ย พ.ค มิ.ย ก.ค ส.ค ก.ย ต.ค พ.ย ธ.ค
    ແລະ ຫຼື ຫລື ໃນ ທີ່ ເມື່ອ ຂອງ ກັບ ເຊັ່ນ ແກ່ ໄດ້ແກ່ ຄື ວ່າ ໂດຍ ຈາກ ເຖິງ ເປັນ ໃຫ້ ຊຶ່ງ ເຊິ່ງ ແຕ່ ເພາະ ເພື່ອ ປະມານ ຊື່ ຕັ້ງແຕ່
    ລະຫວ່າງ ມີ ຄ.ສ ພ.ສ`),
);

/** Before a number these want something counted after it. */
export const QUANTIFIERS = new Set(list('ถึง กว่า มากกว่า ราว ประมาณ น้อย มี เกิน อีก ເຖິງ ກວ່າ ປະມານ ມີ ອີກ'));

/** What is counted, where no such word says so. */
export const UNITS = list(`
  ปี คน ล้าน แสน หมื่น พัน ร้อย วัน เดือน ครั้ง แห่ง
  ປີ ຄົນ ແມັດ ກິໂລ ຕາລາງ ເປີເຊັນ ລ້ານ ແສນ ພັນ ກີບ ວັນ ເດືອນ ຊົ່ວໂມງ ນາທີ`);

/** Say that somebody is, does or suffers something: where none is, there is a thing's name and no sentence. */
export const PREDICATES = new Set(
  list(`
    เป็น คือ มี มีอายุ ได้ จะ ได้แก่ ถูก ไม่ อยู่ กำลัง เคย ยัง จึง ก็ อาจ ต้อง ควร สามารถ ทำให้ เกิด เริ่ม พบ ใช้ เชื่อ กล่าว ระบุ
    เรียก เห็น ทำ สร้าง ตั้ง เปิด ปิด ให้ เพิ่ม ลด ช่วย นำ รับ กลาย แสดง ถือ หมาย ปรากฏ แบ่ง ประกาศ ตัดสินใจ มัก น่าจะ ประกอบ ก่อ
    ระบาย ย่อม ดำเนิน ประสบ ตีพิมพ์ เสียชีวิต เกิดขึ้น สังเคราะห์ ยอม ส่ง แต่ง เขียน อาศัย ขาย ซื้อ เดินทาง ย้าย ชนะ แพ้ จัด เล่น
    ชอบ อยาก รู้ คิด พูด บอก ถาม ตอบ เดิน วิ่ง กิน อ่าน เรียน สอน ปกครอง โจมตี ปลูก เลี้ยง ทำงาน บิน เติบโต แต่งงาน เล่า คาด มอง ฟัง
    นั่ง ยืน นอน ตื่น หัวเราะ ร้องไห้ ตะโกน ตาย ฆ่า ต่อสู้ ยึด เลือก เสนอ อนุมัติ ลงทุน จ้าง จ่าย ติดตั้ง ซ่อม บูรณะ ขยาย ลงนาม
    เผยแพร่ ออกแบบ ค้นพบ ทดลอง ผลิต รอ
    ເປັນ ຄື ມີ ໄດ້ ໄດ້ແກ່ ຈະ ຖືກ ບໍ່ ຢູ່ ກຳລັງ ເຄີຍ ຍັງ ຈຶ່ງ ກໍ ອາດ ຕ້ອງ ຄວນ ສາມາດ ແມ່ນ ເຮັດ ເຮັດໃຫ້ ສ້າງ ຕັ້ງ ໃຊ້ ໃຫ້ ເລີ່ມ ກາຍ ປູກ`),
);

/** For so many words after one of these, what would say something only describes a thing: not after "this". */
export const DESCRIBING: ReadonlyMap<string, number> = new Map([
  ...list('ที่ ซึ่ง อัน ທີ່ ຊຶ່ງ ເຊິ່ງ').map((word): [string, number] => [word, 3]),
  ...list('ผู้ การ ความ ຜູ້ ການ ຄວາມ').map((word): [string, number] => [word, 1]),
  ...list('นี่ นั่น นี้ นั้น ນີ້ ນັ້ນ').map((word): [string, number] => [word, 0]),
]);

/** Within its last item these close a list. */
export const LIST_CLOSERS = list('และ หรือ ตลอดจน รวมทั้ง รวมถึง ฯลฯ เป็นต้น ແລະ ຫຼື ຫລື ຕະຫຼອດຈົນ ລວມທັງ ຯລຯ ເປັນຕົ້ນ');

/** The names of Latin letters, which stand for first names: "จอห์น เอฟ." */
export const LETTER_NAMES = new Set(
  list('เอ บี ซี ดี อี เอฟ จี เอช ไอ เจ เค แอล เอ็ม เอ็น โอ พี คิว อาร์ เอส ที ยู วี ดับเบิลยู เอ็กซ์ วาย แซด'),
);
