import type { StaffMe } from '@tinhso/identity-contract';
import { lazyPage, type LazyPage } from '@tinhso/ui';
import type { GlyphName } from '@tinhso/ui/console';
import { createElement } from 'react';
import type { messages } from './messages.js';
import { Opening } from './shell/Opening.js';

/** An area of work: a room of the console with pages of its own under one path. */
export interface Area {
  /** First part of the address: `/can-bo`. The area draws everything below it. */
  readonly path: string;
  readonly glyph: GlyphName;
  readonly label: keyof typeof messages;
  /** Whoever holds one of these scopes sees it. */
  readonly scopes: readonly string[];
  /** In the rail, or only reached from the account's menu. */
  readonly inRail: boolean;
  readonly page: LazyPage<{ me: StaffMe }>;
}

const page = (load: Parameters<typeof lazyPage<{ me: StaffMe }>>[0]) => lazyPage(load, createElement(Opening));

/** Every area beside the work queue, in the order of the rail. */
export const areas: readonly Area[] = [
  {
    path: '/tiep-nhan',
    glyph: 'inbox',
    label: 'console.rail.reception',
    scopes: ['dossier.receive'],
    inRail: true,
    page: page(async () => (await import('@tinhso/dossiers-console/desk')).ReceptionArea),
  },
  {
    path: '/tra-ket-qua',
    glyph: 'seal',
    label: 'console.rail.returns',
    scopes: ['dossier.return'],
    inRail: true,
    page: page(async () => (await import('@tinhso/dossiers-console/desk')).ReturnsArea),
  },
  {
    path: '/danh-gia',
    glyph: 'flag',
    label: 'console.rail.ratings',
    scopes: ['dossier.supervise'],
    inRail: true,
    page: page(async () => (await import('@tinhso/dossiers-console/desk')).RatingsArea),
  },
  {
    path: '/xin-y-kien',
    glyph: 'help',
    label: 'console.rail.opinions',
    scopes: ['dossier.give-opinion'],
    inRail: true,
    page: page(async () => (await import('@tinhso/dossiers-console/desk')).OpinionsArea),
  },
  {
    path: '/phan-anh',
    glyph: 'chat',
    label: 'console.rail.feedback',
    scopes: ['feedback.read'],
    inRail: true,
    page: page(async () => (await import('@tinhso/feedback-console')).FeedbackArea),
  },
  {
    path: '/so-theo-doi',
    glyph: 'list',
    label: 'console.rail.registers',
    scopes: ['dossier.read'],
    inRail: false,
    page: page(async () => (await import('@tinhso/dossiers-console/desk')).RegistersArea),
  },
  {
    path: '/thu-tuc',
    glyph: 'form',
    label: 'console.rail.procedures',
    scopes: ['procedure.read'],
    inRail: true,
    page: page(async () => (await import('@tinhso/procedures-console')).ProceduresArea),
  },
  {
    path: '/nguoi-dan',
    glyph: 'user',
    label: 'console.rail.people',
    scopes: ['person.search'],
    inRail: true,
    page: page(async () => (await import('@tinhso/identity-console')).PeopleArea),
  },
  {
    path: '/quay-thu',
    glyph: 'coin',
    label: 'console.rail.counter',
    scopes: ['payment.take_cash'],
    inRail: true,
    page: page(async () => (await import('@tinhso/payments-console')).CounterArea),
  },
  {
    path: '/thanh-toan',
    glyph: 'coin',
    label: 'console.rail.payments',
    scopes: ['payment.read'],
    inRail: true,
    page: page(async () => (await import('@tinhso/payments-console')).PaymentsArea),
  },
  {
    path: '/mien-giam',
    glyph: 'seal',
    label: 'console.rail.waivers',
    scopes: ['waiver.read'],
    inRail: true,
    page: page(async () => (await import('@tinhso/payments-console')).WaiversArea),
  },
  {
    path: '/hoa-don',
    glyph: 'list',
    label: 'console.rail.bills',
    scopes: ['bill.read'],
    inRail: true,
    page: page(async () => (await import('@tinhso/bills-console')).BillsArea),
  },
  {
    path: '/khoa-so',
    glyph: 'calendar',
    label: 'console.rail.close',
    scopes: ['payment.close'],
    inRail: true,
    page: page(async () => (await import('@tinhso/reconciliation-console')).CloseArea),
  },
  {
    path: '/du-lieu-ca-nhan',
    glyph: 'lock',
    label: 'console.rail.privacy',
    scopes: ['privacy.manage'],
    inRail: true,
    page: page(async () => (await import('@tinhso/privacy-console')).PrivacyArea),
  },
  {
    path: '/nhat-ky',
    glyph: 'eye',
    label: 'console.rail.audit',
    scopes: ['audit.read'],
    inRail: true,
    page: page(async () => (await import('@tinhso/audit-console')).AuditArea),
  },
  {
    path: '/can-bo',
    glyph: 'users',
    label: 'console.rail.staff',
    scopes: ['staff.manage', 'absence.manage'],
    inRail: true,
    page: page(async () => (await import('@tinhso/staffing-console')).StaffArea),
  },
  {
    path: '/quy-tac',
    glyph: 'clock',
    label: 'console.rail.rules',
    scopes: ['organisation.manage'],
    inRail: true,
    page: page(async () => (await import('@tinhso/organisations-console')).OfficeRulesArea),
  },
  {
    path: '/to-cong-nghe-so',
    glyph: 'desk',
    label: 'console.rail.assistance',
    scopes: ['assistance.manage', 'assistance.read-cases', 'assistance.confirm'],
    inRail: true,
    page: page(async () => (await import('@tinhso/assistance-console')).AssistanceArea),
  },
  {
    path: '/lien-thong',
    glyph: 'globe',
    label: 'console.rail.integrations',
    scopes: ['integration.manage'],
    inRail: true,
    page: page(async () => (await import('@tinhso/integrations-console')).IntegrationsArea),
  },
  {
    path: '/khoa-open311',
    glyph: 'globe',
    label: 'console.rail.open311',
    scopes: ['open311.keys'],
    inRail: true,
    page: page(async () => (await import('@tinhso/open311-console')).Open311Area),
  },
  {
    path: '/vang-mat',
    glyph: 'calendar',
    label: 'console.rail.ownAbsence',
    scopes: ['account.self'],
    inRail: false,
    page: page(async () => (await import('@tinhso/staffing-console')).OwnAbsencePage),
  },
  {
    path: '/bao-mat',
    glyph: 'key',
    label: 'console.rail.security',
    scopes: ['account.self'],
    inRail: false,
    page: page(async () => (await import('@tinhso/identity-console/security')).SecurityArea),
  },
];

/** The areas that somebody with these scopes may enter. */
export const areasOf = (scopes: readonly string[]): readonly Area[] =>
  areas.filter((area) => area.scopes.some((scope) => scopes.includes(scope)));
