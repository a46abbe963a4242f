import { Inject, Injectable } from '@nestjs/common';
import type { NotificationDraft } from '@tinhso/notifications-server';
import type { Role } from '@tinhso/organisations-contract';
import { Reader, type DeliveredEvent } from '@tinhso/platform';
import { findAlarm } from '../data/alarms.js';
import { findConsultation } from '../data/consultations.js';
import type { DossierRow } from '../data/dossier.entity.js';
import { findDossier } from '../data/dossiers.js';
import { Offices } from '../offices/offices.js';
import { StepMoves } from '../process/step-moves.js';
import { DeskPeople } from './desk-people.js';
import { fillText } from './notification-texts.js';
import { isStaffEvent, staffTexts, type StaffEvent } from './staff-texts.js';

/** The return desk in the console. */
const DESK = '/tra-ket-qua';

/** What the payloads of these events name. */
interface Named {
  readonly dossierId: string;
  readonly alarmId?: string;
  readonly consultationId?: string;
}

/** Some people, and where each of them is led. */
interface Told {
  readonly accountIds: string[];
  readonly link: string;
}

/** Says what the people of an office are told about a dossier: in their own inbox, never by SMS or mail. */
@Injectable()
export class StaffNotices {
  constructor(
    @Inject(Reader) private readonly reader: Reader,
    @Inject(DeskPeople) private readonly people: DeskPeople,
    @Inject(StepMoves) private readonly steps: StepMoves,
    @Inject(Offices) private readonly offices: Offices,
  ) {}

  async of(event: DeliveredEvent): Promise<NotificationDraft[]> {
    if (!isStaffEvent(event.type)) return [];
    const named = event.payload as unknown as Named;
    const row = await findDossier(this.reader.manager, named.dossierId);
    if (!row) throw new Error(`${event.type} of the unknown dossier ${named.dossierId}`);
    const { accountIds, link } = await this.toldOf(event.type, row, named);
    const desk = event.type === 'dossier.alarm_return_late' ? await this.deskOf(row, named) : [];
    const text = staffTexts[event.type];
    const code = { vi: row.code, en: row.code };
    const said = { title: text.title, body: fillText(text.body, { code }), email: false } as const;
    const links = new Map([...accountIds.map((id) => [id, link] as const), ...desk.map((id) => [id, DESK] as const)]);
    return [...links].map(([accountId, where]) => ({ accountId, ...said, link: where }));
  }

  private async toldOf(type: StaffEvent, row: DossierRow, named: Named): Promise<Told> {
    const link = `/ho-so/${row.id}`;
    const officer = row.officerId ? [row.officerId] : [];
    switch (type) {
      case 'dossier.assigned':
      case 'dossier.opinion_noted':
        return { accountIds: officer, link };
      case 'dossier.handed_over':
        return { accountIds: await this.atWork(row), link };
      case 'dossier.alarm_supplement_near':
      case 'dossier.alarm_promise_near':
        return { accountIds: officer.length > 0 ? officer : await this.atWork(row), link };
      case 'dossier.opinion_asked': {
        const asked = named.consultationId ? await findConsultation(this.reader.manager, named.consultationId) : null;
        const unitId = asked?.askedUnitId ?? row.deskUnitId;
        return { accountIds: await this.both(unitId, row), link: `/xin-y-kien/${named.consultationId ?? ''}` };
      }
      case 'dossier.alarm_return_late': {
        const alarm = named.alarmId ? await findAlarm(this.reader.manager, named.alarmId) : null;
        const unitId = alarm?.unitId ?? row.unitId;
        // Of an office that only hands it out the leaders learn of it, but the dossier is not theirs to open.
        const theirs = this.offices.unitsUp(row.unitId).some(({ id }) => id === unitId);
        return { accountIds: await this.holders(unitId, 'leader', row), link: theirs ? link : '/' };
      }
      default: {
        const alarm = named.alarmId ? await findAlarm(this.reader.manager, named.alarmId) : null;
        const leaders = await this.holders(alarm?.unitId ?? row.deskUnitId, 'leader', row);
        const workers = type === 'dossier.alarm_stuck' ? await this.atWork(row) : alarm?.level === 0 ? officer : [];
        return { accountIds: [...leaders, ...workers], link };
      }
    }
  }

  /** The clerks of the office that has a late result, when it is told for the first time. */
  private async deskOf(row: DossierRow, { alarmId }: Named): Promise<string[]> {
    const alarm = alarmId ? await findAlarm(this.reader.manager, alarmId) : null;
    return alarm?.level === 0 ? this.holders(alarm.unitId, 'one_stop_clerk', row) : [];
  }

  private async both(unitId: string, row: DossierRow): Promise<string[]> {
    return [...(await this.holders(unitId, 'case_officer', row)), ...(await this.holders(unitId, 'leader', row))];
  }

  private atWork(row: DossierRow): Promise<string[]> {
    return this.holders(row.deskUnitId, this.steps.stepOf(row)?.role ?? 'case_officer', row);
  }

  private holders(unitId: string, role: Role, { procedureCode }: DossierRow): Promise<string[]> {
    return this.people.of(unitId, role, procedureCode);
  }
}
