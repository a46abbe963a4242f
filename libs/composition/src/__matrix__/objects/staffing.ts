import { newId } from '@tinhso/kernel';
import type { AbsenceView, HandedOverPassword } from '@tinhso/staffing-contract';
import { officeOf } from '../cast.js';
import { defineObject } from '../object.js';

/** Under way on the stage. */
const words = { reason: 'Đi học lớp bồi dưỡng', from: '2026-11-23', to: '2026-12-02' };

/** A member of staff of the commune's office, with one post. `id` is the account's. */
export const member = defineObject({
  name: 'member of staff',
  absent: { postId: newId(), unitId: newId() },
  async make(stage, _owner, commune): Promise<{ id: string; postId: string; unitId: string }> {
    const { body } = await stage.act<HandedOverPassword>(stage.cast.officials.admin.province, '/api/v1/staff/members', {
      body: {
        login: `m.${newId()}`,
        fullName: 'Lý Thị Mây',
        post: { unitId: officeOf(stage.world, commune), role: 'case_officer', title: 'Công chức địa chính', from: '2026-11-01' },
      },
    });
    return { id: body.member.accountId, postId: body.member.posts[0]?.id ?? '', unitId: officeOf(stage.world, commune) };
  },
});

/** The member's post. */
export const memberPost = defineObject({
  name: 'post of a member of staff',
  async make(stage, owner, commune): Promise<{ id: string }> {
    return { id: (await member.make(stage, owner, commune)).postId };
  },
});

/** An absence of a member, with the office's leader as deputy. */
export const absence = defineObject({
  name: 'absence',
  async make(stage, owner, commune): Promise<{ id: string; memberId: string }> {
    const { id } = await member.make(stage, owner, commune);
    const here = officeOf(stage.world, commune);
    const leaders = stage.cast.officials.leader;
    const deputy = [leaders.here, leaders.elsewhere].find((leader) => leader.post.unitId === here);
    const { body } = await stage.act<AbsenceView>(stage.cast.officials.admin.province, '/api/v1/staff/absences', {
      body: { ...words, absentAccountId: id, deputyAccountId: deputy?.accountId },
    });
    return { id: body.id, memberId: id };
  },
});
