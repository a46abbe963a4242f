import { IdentityFacade } from '@tinhso/identity-server';
import { newId } from '@tinhso/kernel';
import type { Role } from '@tinhso/organisations-contract';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { systemContext, UnitOfWork } from '@tinhso/platform';
import type { Answer } from '@tinhso/testing';
import type { StaffTicket, TicketState } from '@tinhso/feedback-contract';
import type { FeedbackWorld, Person } from './feedback.fixture.js';

const ctx = systemContext('feedback.test');

/** Somebody of an office in a test, with what they can do to reports through the interface. */
export class Officer {
  private constructor(
    private readonly w: FeedbackWorld,
    readonly id: string,
    readonly name: string,
    readonly token: string,
  ) {}

  /** Appointed, so that the product knows them as one of the office. */
  static async appointed(w: FeedbackWorld, unitId: string, role: Role, name = 'Lương Thị Thử'): Promise<Officer> {
    const { accountId } = await w.world
      .get(IdentityFacade)
      .createStaffAccount(ctx, { login: `thu.${newId().slice(-12)}`, fullName: name, password: 'thuyền giấy trôi sông Lô' });
    const post = { accountId, unitId, role, title: 'Công chức', from: new Date('2026-01-01') };
    await w.world.get(UnitOfWork).run(ctx, (tx) => w.world.get(OrganisationsFacade).appointStaff(tx, post));
    return new Officer(w, accountId, name, w.world.staffToken([{ unitId, role }], accountId, name));
  }

  /** Known by the token alone: nobody hands anything to them. */
  static passing(w: FeedbackWorld, unitId: string, role: Role): Officer {
    const id = newId();
    return new Officer(w, id, 'Ma Đình Thử', w.world.staffToken([{ unitId, role }], id, 'Ma Đình Thử'));
  }

  read(id: string): Promise<Answer<StaffTicket>> {
    return this.w.world.call<StaffTicket>(`/api/v1/staff/feedback/tickets/${id}`, { token: this.token });
  }

  /** An act on the report as it is now. */
  async act<T = TicketState & { code: string }>(id: string, act: string, body: object = {}, version?: number): Promise<Answer<T>> {
    const seen = version ?? Number((await this.w.row(id))['version']);
    const path = `/api/v1/staff/feedback/tickets/${id}/${act}`;
    return this.w.world.call<T>(path, { token: this.token, body: { version: seen, ...body } });
  }

  /** An act that has to go through. */
  async does(id: string, act: string, body: object = {}): Promise<TicketState> {
    const { status, body: state } = await this.act(id, act, body);
    if (status !== 200) throw new Error(`${act} answers ${status} ${JSON.stringify(state)}`);
    return state;
  }

  /** Sends a file for an answer. */
  evidence<T = { id: string; code: string }>(id: string, bytes: Buffer, name = 'sau-khi-lam.jpg'): Promise<Answer<T>> {
    const path = `/api/v1/staff/feedback/tickets/${id}/evidence?name=${encodeURIComponent(name)}`;
    return this.w.world.call<T>(path, { token: this.token, body: bytes, headers: { 'content-type': 'application/octet-stream' } });
  }
}

/** The unit of the whole province. */
export function provinceOf(w: FeedbackWorld): string {
  const root = w.world
    .get(OrganisationsFacade)
    .units()
    .find(({ parentId }) => parentId === undefined);
  if (!root) throw new Error('the province has no unit');
  return root.id;
}

/** Titles in the inbox of an account, newest first. */
export async function inboxOf(w: FeedbackWorld, { token }: Pick<Person, 'token'>): Promise<string[]> {
  const page = await w.world.call<{ items: { title: string }[] }>('/api/v1/citizen/notifications', { token });
  return page.body.items.map(({ title }) => title);
}
