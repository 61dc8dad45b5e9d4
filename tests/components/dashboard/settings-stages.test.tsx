import { within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { fail } from '../../../utils/protocol/result';
import { drawDashboard } from '../../support/dashboard/draw';

type Screen = Awaited<ReturnType<typeof drawDashboard>>['screen'];
const section = (screen: Screen) =>
  within(screen.getByRole('region', { name: 'Stages and their usual chance' }));

describe('stages', () => {
  it('shows what each was learned from, and neither Won nor Lost, which are ends and not steps', async () => {
    const { screen } = await drawDashboard('#/settings');
    const stages = section(screen);
    expect(stages.getAllByRole('rowheader').map((cell) => cell.firstChild?.textContent)).toEqual([
      'New',
      'Qualified',
      'Proposal',
      'Negotiation',
    ]);
    expect(stages.getByRole('row', { name: /Qualified/ }).textContent).toContain('16 of 79');
    expect(stages.getByRole('row', { name: /Negotiation/ }).textContent).toContain('none yet');
  });

  it('a stage goes down by putting the next one in front of it', async () => {
    const { screen, user, of } = await drawDashboard('#/settings');
    await user.click(screen.getByRole('button', { name: 'Move Proposal down' }));
    await user.click(screen.getByRole('button', { name: 'Move Proposal up' }));
    expect(of('stage.change')).toMatchObject([
      { stageId: 'negotiation', before: 'proposal' },
      { stageId: 'proposal', before: 'qualified' },
    ]);
  });

  it('a field is written when it is left, as a chance between 0 and 1', async () => {
    const { screen, user, of } = await drawDashboard('#/settings');
    await user.click(screen.getByRole('button', { name: 'Edit Qualified' }));
    const field = screen.getByLabelText('Usual chance');
    await user.clear(field);
    await user.type(field, '25 %');
    await user.tab();
    expect(of('stage.change')).toMatchObject([{ stageId: 'qualified', usualChance: 0.25 }]);
  });

  it.each(['0', '100', '-1', '12.5', 'half', ''])(
    'a usual chance of %j is refused and stays',
    async (typed) => {
      const { screen, user, of } = await drawDashboard('#/settings');
      await user.click(screen.getByRole('button', { name: 'Edit Qualified' }));
      const field = screen.getByLabelText('Usual chance');
      await user.clear(field);
      if (typed) await user.type(field, typed);
      await user.tab();
      expect(section(screen).getByRole('alert').textContent).toContain('1 to 99');
      expect(field).toHaveProperty('value', typed);
      expect(of('stage.change')).toEqual([]);
    },
  );

  it('Escape brings back what is stored', async () => {
    const { screen, user, of } = await drawDashboard('#/settings');
    await user.click(screen.getByRole('button', { name: 'Edit Qualified' }));
    const field = screen.getByLabelText('Name');
    await user.type(field, ' leads{Escape}');
    expect(field).toHaveProperty('value', 'Qualified');
    await user.tab();
    expect(of('stage.change')).toEqual([]);
  });

  it('removing a stage in which deals stand asks where they go, and moves them there', async () => {
    const { screen, user, of } = await drawDashboard('#/settings');
    await user.click(screen.getByRole('button', { name: 'Edit Qualified' }));
    await user.click(screen.getByRole('button', { name: 'Remove this stage' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('3 deals stand in Qualified. Where do they go?')).toBeTruthy();
    expect(of('stage.remove')).toEqual([]);
    await user.selectOptions(dialog.getByLabelText('They go to'), 'Proposal');
    await user.click(dialog.getByRole('button', { name: 'Move and remove' }));
    expect(of('stage.remove')).toMatchObject([{ stageId: 'qualified', moveTo: 'proposal' }]);
  });

  it('asks too when deals came into it meanwhile', async () => {
    const { screen, user } = await drawDashboard('#/settings', {
      'stage.remove': ({ moveTo }) => (moveTo ? fail('internal') : fail('stage-in-use', '7')),
    });
    await user.click(screen.getByRole('button', { name: 'Edit Proposal' }));
    await user.click(screen.getByRole('button', { name: 'Remove this stage' }));
    expect(await screen.findByText('7 deals stand in Proposal. Where do they go?')).toBeTruthy();
  });

  it('the last lead stage stays, and the reason is told', async () => {
    const { screen, user } = await drawDashboard('#/settings', {
      'stage.remove': () => fail('last-stage', 'lead'),
    });
    await user.click(screen.getByRole('button', { name: 'Edit Proposal' }));
    await user.click(screen.getByRole('button', { name: 'Remove this stage' }));
    expect((await section(screen).findByRole('alert')).textContent).toContain(
      'at least one stage of each kind',
    );
  });

  it('a new stage needs name, chance and days before anything is sent', async () => {
    const { screen, user, of } = await drawDashboard('#/settings');
    await user.click(screen.getByRole('button', { name: 'Add a stage' }));
    const form = within(screen.getByRole('form', { name: 'New stage' }));
    await user.click(form.getByRole('button', { name: 'Add a stage' }));
    expect(form.getAllByRole('alert')).toHaveLength(3);
    await user.type(form.getByLabelText('Name'), 'Demo');
    await user.type(form.getByLabelText('Usual chance'), '40');
    await user.type(form.getByLabelText('Usual days'), '20{Enter}');
    expect(of('stage.add')).toMatchObject([{ name: 'Demo', kind: 'open', usualChance: 0.4, usualDays: 20 }]);
  });
});
