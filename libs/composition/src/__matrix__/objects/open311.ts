import { newId } from '@tinhso/kernel';
import { open311Path, type IssuedOpen311Key } from '@tinhso/open311-contract';
import { defineObject } from '../object.js';
import type { Stage } from '../stage.js';

/** A form as other systems post it; a JSON body would not be one. */
export const formOf = (fields: Readonly<Record<string, string>>): { body: Uint8Array; headers: Record<string, string> } => ({
  body: new TextEncoder().encode(new URLSearchParams(fields).toString()),
  headers: { 'content-type': 'application/x-www-form-urlencoded; charset=utf-8' },
});

/** The least that a report of another system says. */
export const pothole = { service_code: 'pothole', lat: '21.8233', long: '105.2181', description: 'Ổ gà trước cổng chợ' };

async function posted(stage: Stage, fields: Readonly<Record<string, string>>): Promise<{ service_request_id?: string; token?: string }> {
  const response = await fetch(`${stage.world.url}${open311Path}/requests.json`, { method: 'POST', ...(formOf(fields) as RequestInit) });
  if (response.status !== 200) throw new Error(`the stage's report was refused: ${await response.text()}`);
  const [answer] = (await response.json()) as { service_request_id?: string; token?: string }[];
  return answer ?? {};
}

/** A key of another system, with a public report and one of a batch service that came by it. */
export const open311Key = defineObject({
  name: 'key of Open311',
  async make(stage, owner): Promise<{ id: string; keyId: string; apiKey: string; code: string; token: string }> {
    const body = { name: `Hệ thống của ${owner.name}`, contact: '02073 000 000', perMinute: 600 };
    const admin = stage.cast.officials.admin.province;
    const issued = await stage.act<IssuedOpen311Key>(admin, '/api/v1/staff/open311-keys', { body });
    const api_key = issued.body.apiKey;
    const one = await posted(stage, { api_key, ...pothole });
    const batch = { service_code: 'online-service', address_id: '02215', 'attribute[message]': 'Lỗi 500' };
    const other = await posted(stage, { api_key, ...batch });
    // A key belongs to the province, a report to everybody: neither is a secret between two citizens.
    return { id: newId(), keyId: issued.body.key.id, apiKey: api_key, code: one.service_request_id ?? '', token: other.token ?? '' };
  },
});
