import { readProcedureFiles } from '../data/procedure-files.js';
import { mergeCatalogue } from '../domain/catalogue-import.js';
import { indexProcedures } from './index-procedures.js';

const files = readProcedureFiles(new URL('../../../../../provinces', import.meta.url).pathname);
const { entries } = mergeCatalogue(files.portal, files.common, files.everyday.procedures);
const started = performance.now();
const index = indexProcedures(entries, files.synonyms, (code) => files.definitions.find((each) => each.code === code));
const built = performance.now() - started;

/** What people type → the procedures of which one must be among the first five. */
const QUERIES: readonly (readonly [query: string, ...codes: string[]])[] = [
  // Everyday words, with and without marks.
  ['giay khai sinh', '1.001193'],
  ['giấy khai sinh', '1.001193'],
  ['khai sinh', '1.001193'],
  ['làm giấy khai sinh cho con', '1.001193'],
  ['tôi muốn làm khai sinh cho cháu bé', '1.001193'],
  ['vo toi moi de con', '1.001193'],
  ['mat giay khai sinh', '1.004884'],
  ['dang ky lai khai sinh', '1.004884'],
  ['ban sao giay khai sinh', '2.000635'],
  ['trích lục khai sinh', '2.000635'],
  ['trich luc ket hon', '2.000635'],
  ['khai tu', '1.000656'],
  ['bao tu cho ong', '1.000656'],
  ['giay chung tu', '1.000656'],
  ['dang ky ket hon', '1.000894'],
  ['đăng kí kết hôn', '1.000894'],
  ['giay ket hon', '1.000894'],
  ['ket hon voi nguoi nuoc ngoai', '2.000806'],
  ['giay doc than', '1.004873'],
  ['xac nhan tinh trang hon nhan', '1.004873'],
  ['giấy xác nhận độc thân để vay vốn', '1.004873'],
  ['sai ngay sinh trong giay khai sinh', '1.004859'],
  ['cai chinh ho tich', '1.004859'],
  ['doi ten cho con', '1.004859'],
  ['nhan cha con', '1.001022'],
  ['giam ho', '1.004837'],
  ['nhan con nuoi', '2.001263'],
  ['the bao hiem y te cho tre em', '2.001023'],
  ['cong chung giay to', '2.000815'],
  ['sao y ban chinh', '2.000815'],
  ['chung thuc chu ky', '2.000884'],
  ['so yeu ly lich', '2.000884'],
  ['chung thuc di chuc', '2.001019'],
  ['ho khau', '1.004222'],
  ['nhập hộ khẩu cho vợ', '1.004222'],
  ['dang ky thuong tru', '1.004222'],
  ['xoa thuong tru', '1.003197'],
  ['tam tru', '1.004194'],
  ['dang ki tam tru', '1.004194'],
  ['thue tro dang ky o dau', '1.004194'],
  ['gia han tam tru', '1.002755', '1.001146'],
  ['tach ho', '1.010038'],
  ['tach ho khau', '1.010038'],
  ['giay xac nhan cu tru', '1.010041'],
  ['khai bao tam vang', '1.003677'],
  ['thong bao luu tru', '2.001159'],
  ['cccd', '1.014061', '1.014063'],
  ['lam can cuoc cong dan', '1.014061'],
  ['doi the can cuoc', '1.014063'],
  ['căn cước hết hạn', '1.014063'],
  ['cap lai the can cuoc', '1.014065', '1.014064'],
  ['vneid muc 2', '3.000228'],
  ['tai khoan dinh danh dien tu', '3.000228'],
  ['ly lich tu phap', '3.000333'],
  ['lltp so 2', '3.000333'],
  ['bang lai xe', '3.000347', '3.000348'],
  ['doi bang lai', '3.000347'],
  ['mat bang lai xe', '3.000348'],
  ['gplx', '3.000347'],
  ['doi bien so xe', '1.013079'],
  ['sang ten xe', '1.013076'],
  ['ho chieu', '1.001456'],
  ['lam passport', '1.001456'],
  ['mat ho chieu', '1.001445', '1.010386'],
  ['mo quan ca phe', '1.001612'],
  ['giay phep kinh doanh', '1.001612'],
  ['dang ky ho kinh doanh', '1.001612'],
  ['thay doi ho kinh doanh', '2.000720'],
  ['thanh lap cong ty co phan', '2.002043'],
  ['doanh nghiep tu nhan', '2.001610'],
  ['so do', '1.012783', '1.012753', '1.012787'],
  ['tach thua dat', '1.012784'],
  ['cap doi so do', '1.012783'],
  ['xin phep xay nha', '1.013225'],
  ['gia han giay phep xay dung', '1.013227'],
  ['ho ngheo', '1.011607'],
  ['dung rap dam cuoi via he', '1.013274'],
  ['bao hiem xa hoi mot lan', '1.001613'],
  ['chung chi hanh nghe thu y', '1.004756'],
  ['mua nha o xa hoi', '1.014632'],
  ['bo nhiem cong chung vien', '1.013803'],
  ['em bé mới sinh cần giấy tờ gì', '1.001193'],
  ['dang ky cho con moi sinh', '1.001193', '2.001023'],
  ['bo toi mat can lam gi', '1.000656'],
  ['chuyen khau', '1.004222'],
  ['cat khau', '1.003197'],
  ['lam lai can cuoc bi mat', '1.014064'],
  ['can cuoc cho tre em', '1.014062'],
  ['bằng lái xe máy bị mất', '3.000348'],
  ['giay phep xay dung nha 2 tang', '1.013225'],
  ['dong cua ho kinh doanh', '1.001266'],
  ['tam ngung kinh doanh', '1.001570'],
  ['thanh lap hop tac xa', '1.005280'],
  ['sua ho ten trong giay khai sinh', '1.004859'],
  ['chung thuc hop dong thue nha', '2.001035'],
  ['ma so thue ca nhan', '1.008498'],
  ['nguoi nuoc ngoai tam tru', '1.001437', '1.000253'],
  ['bao hiem y te', '2.000639', '1.001294'],
  ['thuong binh', '1.004089'],
  // Slips of the fingers, keyboards without their input method, words run together.
  ['giay khia sinh', '1.001193'],
  ['giaays khai sinh', '1.001193'],
  ['khaisinh', '1.001193'],
  ['giay khai sihn', '1.001193'],
  ['dang ky tam tur', '1.004194'],
  ['kết hônn', '1.000894'],
  ['thuong truu', '1.004222'],
  ['ddawng kys taamj trus', '1.004194'],
  ['can cuoc cong dann', '1.014061', '1.014063'],
  ['giay phep xay dugn', '1.013225'],
  ['chứng thưc bản sao', '2.000815'],
  // Still typing; codes.
  ['giay kha', '1.001193'],
  ['dang ky tam t', '1.004194'],
  ['1.001193', '1.001193'],
  ['001193', '1.001193'],
  ['1.0041', '1.004194'],
];

const firstFive = (query: string) =>
  index
    .search(query)
    .slice(0, 5)
    .map((hit) => hit.code);
const found = ([query, ...codes]: (typeof QUERIES)[number]) => firstFive(query).some((code) => codes.includes(code));

describe('search quality', () => {
  it('finds at least 95 of 100 things that people look for among the first five', () => {
    const missed = QUERIES.filter((each) => !found(each)).map(([query]) => `${query}: ${firstFive(query).join(' ')}`);
    expect(QUERIES.length).toBeGreaterThanOrEqual(60);
    // Compared as a list, so that a failure names what was not found.
    expect(missed.length / QUERIES.length > 0.05 ? missed : []).toEqual([]);
  });

  it.each([
    ['giay khai sinh', '1.001193'],
    ['dang ky ket hon', '1.000894'],
    ['tam tru', '1.004194'],
    ['giay doc than', '1.004873'],
    ['ho chieu', '1.001456'],
    ['tach ho', '1.010038'],
  ])('puts the right one first for "%s"', (query, code) => {
    expect(firstFive(query)[0]).toBe(code);
  });

  it('finds ordinary procedures by their own names', () => {
    const sample = entries.filter((entry, at) => at % 16 === 0 && entry.title.length < 150);
    const missed = sample.filter((entry) => !firstFive(entry.title).includes(entry.code));
    expect(sample.length).toBeGreaterThan(50);
    expect(missed.map((entry) => entry.title)).toEqual([]);
  });

  it('finds nothing for what is no word of it, without failing', () => {
    for (const query of ['', '   ', '?!', 'zzzzqqqq', '_', '9.999999', '(((', '\u0000']) expect(index.search(query)).toEqual([]);
    expect(() => index.search('x'.repeat(200))).not.toThrow();
  });

  it('is fast enough to search while typing', () => {
    const times = QUERIES.map(([query]) => {
      const from = performance.now();
      index.search(query);
      return performance.now() - from;
    }).sort((a, b) => a - b);
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0;
    process.stdout.write(
      `index of ${entries.length} built in ${built.toFixed(0)} ms; search p50 ${at(0.5).toFixed(2)} ms, p99 ${at(0.99).toFixed(2)} ms\n`,
    );
    expect(at(0.5)).toBeLessThan(50);
  });
});
