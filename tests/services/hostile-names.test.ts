import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../fixtures/hostile';
import { capture, facts, openMail, view } from '../support/store/ask';
import { fakePorts } from '../support/store/fake-ports';

describe('a hostile name and subject', () => {
  it.each(HOSTILE)('is captured under the address alone: %s', async (text) => {
    const ports = fakePorts();
    const sender = { name: text, email: 'person@hostile.example' };
    await openMail(ports, facts({ sender, subject: text }));
    await capture(ports, { candidate: 'person@hostile.example' });
    const { deal, person } = await view(ports);
    expect(person?.email).toBe('person@hostile.example');
    expect(deal?.contacts[0]?.email).toBe('person@hostile.example');
    expect(deal?.name.length).toBeLessThanOrEqual(200);
    await ports.close();
  });
});
