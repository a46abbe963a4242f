import { randomUUID } from 'node:crypto';
import { expect, type Locator, type Page } from '@playwright/test';
import type { OwnTicket, ReportedTicket, ReportTicket, StaffTicket, TicketState } from '@tinhso/feedback-contract';
import { done } from '../hostile/done.js';
import { call, staffToken, until } from './api.js';

/** Communes of the demo whose offices have staff. */
export const MINH_XUAN = '02215';
export const TAN_TRAO = '02545';

/** A report sent through the API, with its office found. A commune and no point: reports of other journeys are not near it. */
export async function reportedTicket(token: string, over: Partial<ReportTicket>): Promise<ReportedTicket> {
  const body = { category: 'pothole', description: 'Ổ gà sâu giữa ngã ba', place: { commune: MINH_XUAN }, nameShown: 'shown', ...over };
  const sent = await done<ReportedTicket>('/citizen/feedback/reports', { token, body, key: randomUUID() });
  await ownTicketUntil(token, sent.code, ({ unitName }) => unitName !== undefined);
  return sent;
}

/** The reporter's own view of a report, once it is as expected. */
export const ownTicketUntil = (token: string, code: string, expected: (ticket: OwnTicket) => boolean): Promise<OwnTicket> =>
  until(`report ${code}`, async () => {
    const { status, body } = await call<OwnTicket>(`/api/v1/citizen/feedback/tickets/${code}`, { token });
    return status === 200 && expected(body) && body;
  });

/** A report as an office reads it. */
export const staffTicket = async (login: string, id: string): Promise<StaffTicket> =>
  done<StaffTicket>(`/staff/feedback/tickets/${id}`, { token: await staffToken(login) });

/** An act of an office through the API, on what it sees now. */
export async function actOn(login: string, id: string, act: string, body: object = {}): Promise<TicketState> {
  const { version } = await staffTicket(login, id);
  return done<TicketState>(`/staff/feedback/tickets/${id}/${act}`, { token: await staffToken(login), body: { version, ...body } });
}

/** Finds a report by its code in a list of the console and opens it. */
export async function openReport(page: Page, list: string, code: string): Promise<void> {
  await page.getByRole('link', { name: 'Phản ánh', exact: true }).click();
  await page
    .getByRole('navigation', { name: 'Phản ánh' })
    .getByRole('link', { name: new RegExp(`^${list}`) })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: list })).toBeVisible();
  await page.getByLabel('Tìm theo mã hoặc nội dung').fill(code);
  await page.getByRole('region', { name: list }).getByRole('link', { name: code }).click();
  await expect(page.getByRole('region', { name: code })).toBeVisible();
}

/** What is said beside an open report: place, office, why it went there, what can be done. */
export const besideReport = (page: Page): Locator => page.getByRole('complementary', { name: 'Vị trí, đơn vị và việc làm được' });

/** The button of an act, with or without the key that does the same. */
export const actButton = (page: Page, name: string): Locator =>
  besideReport(page).getByRole('button', { name: new RegExp(`^${name}( [A-Z])?$`) });

/** Types a part of a name into a box that finds, and takes the first entry whose text fits. */
export async function chooseFitting(box: Locator, typed: string, text: RegExp): Promise<void> {
  await box.fill(typed);
  await box.page().getByRole('option', { name: text }).first().click();
}

/** A page that is opened again until what the queue does has reached it. */
export async function openUntil(page: Page, path: string, text: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(path);
    await expect(page.locator('main').getByText(text).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
}
