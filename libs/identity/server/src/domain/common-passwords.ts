import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/**
 * Vietnamese words, names and number games that guessing programs try first, in folded form (lower case, no tone marks).
 * By hand: the published lists know little Vietnamese.
 */
const VIETNAMESE = `
matkhau matkhaucuatoi anhyeuem emyeuanh yeuem yeuanh yeuemnhieu yeuanhnhieu toiyeuem toiyeuanh maiyeuem maiyeuanh yeumai yeumaimai
mailamotnguoi anhnhoem emnhoanh nhoem nhoanh tinhyeu tinhyeucuatoi hanhphuc giadinh giadinhtoi giadinhhanhphuc bome mebo chame bomeyeu
conyeu congai contrai conyeucuame vochong voyeu chongyeu voyeuchong embe embeyeu beyeu becung beiu conheo concho conmeo cunyeu gauyeu
khongbiet khongco khongcho khongnho khongcomatkhau quenmatkhau quenroi dangnhap taikhoan quantri quantrivien nguoidung nguoiviet vietnam
vietnamvodich vietnamquehuongtoi yeuvietnam toiyeuvietnam dangcongsan hanoi saigon hochiminh bacho bacmai danang haiphong cantho hue
nghean thanhhoa tuyenquang hagiang tayninh longan caobang langson laocai yenbai thainguyen bacgiang bacninh haiduong hungyen namdinh
thaibinh ninhbinh hatinh quangninh quangnam quangngai quangtri quangbinh binhdinh binhduong dongnai dalat nhatrang vungtau phuquoc
nguyen nguyenvan nguyenthi nguyenvana tranvan tranthi levan lethi phamvan phamthi hoangvan hoangthi vuvan buivan dangvan dovan ngovan
duongvan tuananh minhanh ducanh hoanganh quynhanh lananh maianh ngocanh trunganh vananh vietanh phuonganh huyenanh thuytrang thutrang
huyentrang minhtrang quynhtrang phuongthao thanhthao thuthao hongnhung tuyetnhung thuhuong thuha thanhha thuhien thuhang thanhhang
minhhang bichngoc hongngoc minhngoc baongoc kimngan thuyngan thanhtung thanhlong thanhnam thanhcong thanhdat thanhtrung quochuy quanghuy
duchuy minhduc minhhieu trunghieu minhhoang minhquan anhquan duongquan trongnhan vanhung manhhung quanghung vietdung tiendung quocdung
anhdung hoanglong duclong philong hailong quangminh nhatminh tuanminh binhminh hoangminh congminh khanhlinh thuylinh dieulinh mylinh
ngoclinh phuonglinh hoailinh maiphuong lanphuong thuphuong minhphuong bichphuong myduyen kieutrinh ngoctrinh tuyettrinh doremon doraemon
nobita xuka conan naruto songoku sieunhan sieunhangao liemxiet aloalo alo chaoban xinchao camon tambiet hoctap hocsinh sinhvien giaovien
bacsi cogiao thaygiao truonghoc nhatruong congty congtytnhh vanphong ketoan giamdoc nhanvien banhang muaban taichinh nganhang tienbac
tiennhieu trieuphu typhu phattai phatloc phattailoc mayman hoahong hoasen hoamai hoadao hoacuc matroi mattrang bautroi bienxanh songbien
dongsong quehuong quetoi lanque langtoi nhatoi khongthequen nhomai nhomotnguoi codon motminh buonqua vuiqua doiqua doithay cuocsong
cuocdoi tuonglai hivong niemtin uocmo giacmo thienduong thiensu congchua hoangtu bongda bongdavietnam congphuong quanghai messi ronaldo
manchester lienquan lienminh lienminhhuyenthoai audition gunny zingme zalo facebook fptshop viettel vinaphone mobifone vnpt sieuthi
dienthoai maytinh internet tinhso dichvucong vneid cancuoc chungminhthu congdan uybannhandan chinhphu abc123456 a12345678 a123456789
aa123456 aaa123456 abc123456789 abcd123456 qwe123456 q123456789 123456a 1234567a 12345678a 123456789a 123456789q 123456aa 123456abc
12345678abc 123456789abc 123456aaa 1a2b3c4d 147258369 159753 159357 963852741 741852963 789456123 456789123 321654987 987456321
123654789 147852369 1234qwer 12345qwert 123123 123321 123456 123123123 123321123 112233 11223344 1122334455 121212 131313 212121 232323
010203 01020304 102030 10203040 0102030405 147147 258258 258369 369258147 456456 789789 654321 666888 66668888 686868 68686868 888666
868686 86868686 999888 777888 789987 520520 5201314 1314520 8386 83868386 113114115 000000 111111 222222 333333 444444 555555 666666
777777 888888 999999 11112222 12121212 13131313 123412341234 12341234 1234554321 0123456 01234567 0987654321 098765432 012301230
19001900 2002002 20102010 2020 20202020 20252025 20262026 1q2w3e 1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qazxsw2 zaq12wsx zaq1zaq1 qaz123
qazwsx123 asd123 asdf1234 zxc123 zxcv1234 qwe123 qwe123qwe 123qwe 123qwe123 1234abcd a1b2c3d4 a1b2c3d4e5
`;

/** Some 40,000 entries of published lists, folded, one a line; where they come from stands beside the file. */
const published = gunzipSync(readFileSync(new URL('../../passwords/common.txt.gz', import.meta.url))).toString();

/** Every entry of both lists, for membership tests. */
export const commonPasswords: ReadonlySet<string> = new Set(`${VIETNAMESE}\n${published}`.split(/\s+/u).filter((entry) => entry !== ''));
