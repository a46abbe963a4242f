import { createHash } from 'node:crypto';

/** Demo staff of one unit; invented people. */
export interface DemoStaff {
  readonly role:
    | 'one_stop_clerk'
    | 'case_officer'
    | 'leader'
    | 'finance'
    | 'procedure_designer'
    | 'admin'
    | 'auditor'
    | 'data_protection_officer'
    | 'feedback_coordinator';
  readonly login: string;
  readonly fullName: string;
  readonly title: string;
}

/** One password for all demo accounts: it is printed at each start, so it protects nothing. */
export const DEMO_PASSWORD = 'thu nghiem tinh so';

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

/** Authenticator secret of a demo member of staff, the same at every start. As public as the password, so it protects nothing. */
export const demoTotpSecret = (login: string): string =>
  Array.from(createHash('sha256').update(`tinh so demo ${login}`).digest(), (byte) => BASE32[byte % 32]).join('');

/** Unit → its staff: three communes, two offices of the province that receive dossiers themselves, and the province. */
export const demoStaff: Readonly<Record<string, readonly DemoStaff[]>> = {
  'commune:02215': [
    { role: 'one_stop_clerk', login: 'minhxuan.motcua', fullName: 'Lương Thị Hoài', title: 'Công chức một cửa' },
    { role: 'case_officer', login: 'minhxuan.hotich', fullName: 'Ma Đình Tuấn', title: 'Công chức tư pháp - hộ tịch' },
    { role: 'leader', login: 'minhxuan.chutich', fullName: 'Nguyễn Thị Kim Oanh', title: 'Chủ tịch' },
    { role: 'finance', login: 'minhxuan.ketoan', fullName: 'Đỗ Thanh Tâm', title: 'Kế toán' },
  ],
  'commune:02545': [
    { role: 'one_stop_clerk', login: 'tantrao.motcua', fullName: 'Hoàng Văn Lâm', title: 'Công chức một cửa' },
    { role: 'case_officer', login: 'tantrao.hotich', fullName: 'Triệu Thị Mùi', title: 'Công chức tư pháp - hộ tịch' },
    { role: 'leader', login: 'tantrao.chutich', fullName: 'Quan Văn Thắng', title: 'Chủ tịch' },
  ],
  'commune:00694': [
    { role: 'one_stop_clerk', login: 'hagiang1.motcua', fullName: 'Vàng Thị Say', title: 'Công chức một cửa' },
    { role: 'case_officer', login: 'hagiang1.hotich', fullName: 'Lù Văn Páo', title: 'Công chức tư pháp - hộ tịch' },
    { role: 'leader', login: 'hagiang1.chutich', fullName: 'Đặng Văn Thành', title: 'Chủ tịch' },
  ],
  'office:Công an tỉnh': [
    { role: 'one_stop_clerk', login: 'congan.motcua', fullName: 'Nông Thị Lan', title: 'Cán bộ tiếp nhận' },
    { role: 'case_officer', login: 'congan.thuly', fullName: 'Hoàng Đức Thọ', title: 'Cán bộ nghiệp vụ' },
    { role: 'leader', login: 'congan.lanhdao', fullName: 'Trần Mạnh Cường', title: 'Phó Giám đốc' },
  ],
  'office:Văn phòng Đăng ký đất đai': [
    { role: 'one_stop_clerk', login: 'datdai.motcua', fullName: 'Lý Thị Xoan', title: 'Viên chức tiếp nhận' },
    { role: 'case_officer', login: 'datdai.thuly', fullName: 'Vi Văn Chung', title: 'Viên chức địa chính' },
    { role: 'leader', login: 'datdai.lanhdao', fullName: 'Nguyễn Hữu Bình', title: 'Giám đốc' },
  ],
  province: [
    { role: 'leader', login: 'tinh.lanhdao', fullName: 'Phạm Thị Tâm', title: 'Phó Chủ tịch' },
    { role: 'procedure_designer', login: 'tinh.thutuc', fullName: 'Lục Thị Hồng', title: 'Chuyên viên kiểm soát thủ tục' },
    { role: 'procedure_designer', login: 'tinh.thutuc2', fullName: 'Chẩu Văn Hùng', title: 'Chuyên viên kiểm soát thủ tục' },
    { role: 'finance', login: 'tinh.taichinh', fullName: 'Phùng Thị Nga', title: 'Chuyên viên tài chính' },
    { role: 'admin', login: 'tinh.quantri', fullName: 'Bùi Thanh Hải', title: 'Quản trị hệ thống' },
    { role: 'auditor', login: 'tinh.kiemtra', fullName: 'Hà Thị Thu', title: 'Thanh tra' },
    { role: 'data_protection_officer', login: 'tinh.dulieu', fullName: 'Đàm Thị Tuyết', title: 'Phụ trách bảo vệ dữ liệu' },
    { role: 'feedback_coordinator', login: 'tinh.phananh', fullName: 'Bế Thị Loan', title: 'Điều phối phản ánh' },
  ],
};

const FAMILY = ['Nguyễn', 'Hoàng', 'Ma', 'Nông', 'Lý', 'Triệu', 'Bàn', 'Đặng', 'Vàng', 'Quan', 'Lục', 'Chẩu'];
const MIDDLE_AND_GIVEN = [
  'Thị Hạnh',
  'Văn Sính',
  'Thị Bích',
  'Minh Quyết',
  'Thị Mây',
  'A Sử',
  'Thị Duyên',
  'Đức Trọng',
  'Thuỳ Dung',
  'Quốc Bảo',
];

export interface DemoCitizen {
  readonly phone: string;
  readonly fullName: string;
}

/** Twenty invented citizens; numbers in a range that the plan leaves unused, so that nobody is disturbed. */
export const demoCitizens: readonly DemoCitizen[] = Array.from({ length: 20 }, (_, i) => ({
  phone: `0900000${String(i + 1).padStart(3, '0')}`,
  fullName: `${FAMILY[(i * 5 + 2) % FAMILY.length] ?? ''} ${MIDDLE_AND_GIVEN[i % MIDDLE_AND_GIVEN.length] ?? ''}`,
}));
