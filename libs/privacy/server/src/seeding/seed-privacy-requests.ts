import type { INestApplicationContext } from '@nestjs/common';
import { newId } from '@tinhso/kernel';
import { Reader, type FixedClock, type RequestContext } from '@tinhso/platform';
import type { AskPrivacyRequest } from '@tinhso/privacy-contract';
import { AskRequest } from '../use-cases/ask-request.js';
import { DecideRequest } from '../use-cases/decide-request.js';

const DAY = 86_400_000;

/** People and the officer of the demo province. */
export interface PrivacyDemo {
  readonly citizens: readonly { readonly accountId: string; readonly fullName: string }[];
  readonly officer: { readonly accountId: string; readonly fullName: string; readonly unitId: string };
  readonly clock: FixedClock;
  readonly now: Date;
}

interface Story {
  readonly daysAgo: number;
  readonly asked: AskPrivacyRequest;
  readonly acknowledged: boolean;
}

const stories: readonly Story[] = [
  {
    daysAgo: 9,
    asked: { kind: 'access', statement: 'Tôi muốn biết cơ quan nào đang giữ số điện thoại và địa chỉ của tôi, dùng vào việc gì.' },
    acknowledged: true,
  },
  {
    daysAgo: 4,
    asked: {
      kind: 'correct',
      statement: 'Tên tôi bị viết thiếu chữ đệm so với căn cước. Nhờ sửa lại cho đúng để nộp hồ sơ.',
      correction: { field: 'fullName', value: 'Nguyễn Thị Ngọc Bích' },
    },
    acknowledged: true,
  },
  {
    daysAgo: 0.2,
    asked: {
      kind: 'restrict',
      use: 'sms_notices',
      statement: 'Số điện thoại này con tôi đang dùng, đề nghị tạm ngừng nhắn tin về hồ sơ của tôi tới đó.',
    },
    acknowledged: false,
  },
];

/** Three requests in three stages, made by the product's own use-cases; once. @returns how many there are */
export async function seedPrivacyRequests(app: INestApplicationContext, { citizens, officer, clock, now }: PrivacyDemo): Promise<number> {
  const { manager } = app.get(Reader);
  const [{ n }] = await manager.query<[{ n: number }]>('SELECT COUNT(*) AS n FROM privacy_request');
  if (Number(n) > 0) return Number(n);
  for (const [index, { daysAgo, asked, acknowledged }] of stories.entries()) {
    const citizen = citizens[index + 1];
    if (!citizen) throw new Error('the demo has too few citizens');
    clock.set(new Date(now.getTime() - daysAgo * DAY));
    const { id, version } = await app.get(AskRequest, { strict: false }).run(asCitizen(citizen), asked);
    if (!acknowledged) continue;
    clock.set(new Date(clock.now().getTime() + DAY / 4));
    await app.get(DecideRequest, { strict: false }).acknowledge(asOfficer(officer), id, { version });
  }
  return stories.length;
}

const shared = { traceId: 'cli.seed', locale: 'vi', grantedUnitIds: [], grantedPosts: [] } as const;

const asCitizen = ({ accountId, fullName }: PrivacyDemo['citizens'][number]): RequestContext => ({
  ...shared,
  actor: { kind: 'citizen', accountId, sessionId: newId(), name: fullName },
});

const asOfficer = ({ accountId, fullName, unitId }: PrivacyDemo['officer']): RequestContext => ({
  ...shared,
  actor: { kind: 'staff', accountId, sessionId: newId(), name: fullName, posts: [{ unitId, role: 'data_protection_officer' }] },
  grantedUnitIds: [unitId],
  grantedPosts: [{ unitId, role: 'data_protection_officer' }],
});
