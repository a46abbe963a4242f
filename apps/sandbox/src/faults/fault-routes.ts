import type { FastifyInstance } from 'fastify';
import { FaultsInput, type FaultSwitches } from './faults.js';

/** GET /faults shows the switches, POST /faults sets some of them. */
export function registerFaults(app: FastifyInstance, faults: FaultSwitches): void {
  app.get('/faults', () => faults.now);
  app.post<{ Body: FaultsInput }>('/faults', { schema: { body: FaultsInput } }, (request) => faults.set(request.body));
}
