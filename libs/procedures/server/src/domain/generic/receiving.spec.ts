import { readFileSync } from 'node:fs';
import { receiverOf, type ReceivingFile } from './receiving.js';

const file = JSON.parse(
  readFileSync(new URL('../../../../../../provinces/_national/receiving.json', import.meta.url), 'utf8'),
) as ReceivingFile;
const of = (authority: string | undefined, ministry: string, levels: string[], field = 'Lâm nghiệp') =>
  receiverOf({ ...(authority ? { authority } : {}), ministry, levels, field }, file);

describe('the office that receives what nobody has worked out', () => {
  it.each([
    ['Công an cấp Xã', 'Bộ Công an', ['Cấp xã'], { unitKind: 'commune_police' }],
    ['Uỷ ban Nhân dân cấp xã, phường, thị trấn', 'Bộ Xây dựng', ['Cấp xã'], { unitKind: 'commune_committee' }],
    ['Ủy ban Nhân dân\u00a0xã,\u00a0phường,\u00a0thị trấn.', 'Bộ Tư pháp', ['Cấp xã'], { unitKind: 'commune_committee' }],
    [
      'Chi nhánh Văn phòng đăng ký đất đai, Văn phòng đăng ký đất đai',
      'Bộ Nông nghiệp và Môi trường',
      ['Cấp tỉnh'],
      { unitKind: 'province_department', unitName: 'Văn phòng Đăng ký đất đai' },
    ],
    ['Sở Tài chính các tỉnh, thành phố', 'Bộ Tài chính', ['Cấp tỉnh'], { unitKind: 'province_department', unitName: 'Sở Tài chính' }],
    ['Cục quản lý xuất nhập cảnh, Công an tỉnh', 'Bộ Công an', ['Cấp tỉnh'], { unitKind: 'province_department', unitName: 'Công an tỉnh' }],
    ['Chủ tịch ủy ban nhân dân cấp tỉnh', 'Bộ Tư pháp', ['Cấp tỉnh'], { unitKind: 'province_department', unitName: 'Sở Tư pháp' }],
  ])('%s (%s)', (authority, ministry, levels, receiver) => {
    expect(of(authority, ministry, levels)).toEqual(receiver);
  });

  it('goes by level and ministry where the portal names nobody', () => {
    expect(of(undefined, 'Bộ Nông nghiệp và Môi trường', ['Cấp xã'])).toEqual({ unitKind: 'commune_committee' });
    expect(of(undefined, 'Bộ Công an', ['Cấp xã'])).toEqual({ unitKind: 'commune_police' });
    expect(of(undefined, 'Bộ Xây dựng', ['Cấp tỉnh'])).toEqual({ unitKind: 'province_department', unitName: 'Sở Xây dựng' });
  });

  it('is none for agencies of the ministries', () => {
    expect(of('Chi cục Hải quan khu vực', 'Bộ Tài chính', ['Cấp tỉnh'])).toBeUndefined();
    expect(of('Thuế tỉnh, thành phố, Thuế cơ sở', 'Bộ Tài chính', ['Cấp tỉnh'])).toBeUndefined();
    expect(of(undefined, 'Ngân hàng Nhà nước', ['Cấp tỉnh'])).toBeUndefined();
    expect(of(undefined, 'Bộ Tài chính', ['Cấp tỉnh'], 'Hải quan')).toBeUndefined();
  });
});
