import type { RequestInput, RequestName, RequestOutput } from '../protocol/requests';
import { read } from '../store/rows';
import { addDeal, captureDeal } from './capture';
import { closedDealsOf } from './closed-deals';
import type { Caller } from './context';
import { dealView } from './deal-view';
import * as deals from './deals';
import { releaseFocus } from './focus';
import { popupView } from './forecast';
import { historyView } from './history';
import { logMail } from './mail';
import { addContact, removeContact } from './people';
import type { Ports } from './ports';
import { Refusal } from './refusal';
import { expectSidebar, receiveReport } from './report';
import { enterSample, leaveSample } from './sample';
import { searchDeals } from './search';
import { selectionOf } from './selection';
import { changeSetting, settingsOf, shellWith } from './settings';
import { settingsView } from './settings-view';
import * as setup from './setup';
import { allowSite, pauseSite, removeSite, setLayout } from './sites';
import { tabView } from './tab-view';
import { addNote, addTask, completeTask, snoozeTask } from './tasks';
import { undoChange } from './undo';

type Handlers = {
  [N in RequestName]: (ports: Ports, input: RequestInput<N>, caller: Caller) => Promise<RequestOutput<N>>;
};

/** A frame means its own tab; popup and side panel say which. */
function tabOf(input: { tabId?: number | undefined }, caller: Caller): number {
  const tabId = caller.tabId ?? input.tabId;
  if (tabId === undefined) throw new Refusal('no-record');
  return tabId;
}

/** What each request does. The names, inputs and outputs are those of the protocol's table. */
export const handlers: Handlers = {
  'page.report': (ports, input, caller) => receiveReport(ports, caller, input),
  'sidebar.expect': (ports, input, caller) => expectSidebar(ports, caller, input.token),

  'sidebar.layout': (ports, input, caller) => setLayout(ports, input, tabOf(input, caller)),
  'sidebar.release': (ports, input, caller) => releaseFocus(ports, tabOf(input, caller)),
  'tab.view': (ports, input, caller) => tabView(ports, input, tabOf(input, caller)),
  'page.selection': (ports, input, caller) => selectionOf(ports, tabOf(input, caller)),
  'site.pause': (ports, input, caller) => pauseSite(ports, input, tabOf(input, caller)),

  'deal.capture': (ports, input, caller) => captureDeal(ports, input, tabOf(input, caller)),
  'deal.add': addDeal,
  'deal.rename': deals.renameDeal,
  'deal.setAmount': deals.setAmount,
  'deal.setCloseDate': deals.setCloseDate,
  'deal.moveTo': deals.moveDeal,
  'deal.setSource': deals.setSource,
  'deal.win': deals.winDeal,
  'deal.lose': deals.loseDeal,
  'deal.reopen': deals.reopenDeal,
  'deal.addContact': addContact,
  'deal.removeContact': removeContact,
  'note.add': addNote,
  'mail.log': (ports, input, caller) => logMail(ports, input, tabOf(input, caller)),

  'task.add': addTask,
  'task.complete': completeTask,
  'task.snooze': snoozeTask,

  'sender.silence': setup.addNeverWatch,
  'change.undo': undoChange,

  'popup.view': popupView,
  'deal.view': dealPage,
  'deal.search': (ports, input) => searchDeals(ports, input.text),
  'history.view': historyView,
  'settings.view': settingsView,

  'setting.change': changeSetting,
  'stage.add': setup.addStage,
  'stage.change': setup.changeStage,
  'stage.remove': setup.removeStage,
  'quota.set': setup.setQuota,
  'neverWatch.add': setup.addNeverWatch,
  'neverWatch.remove': setup.removeNeverWatch,
  'site.allow': allowSite,
  'site.remove': removeSite,
  'sample.enter': enterSample,
  'sample.leave': leaveSample,
  'backup.saved': async (ports) => {
    await (await ports.store()).put('meta', { id: 'lastBackupAt', value: ports.now() });
    await ports.session.bump(['settings']);
    return null;
  },
};

async function dealPage(
  ports: Ports,
  { dealId }: RequestInput<'deal.view'>,
): Promise<RequestOutput<'deal.view'>> {
  const [isSample, closed] = await Promise.all([ports.isSampleOpen(), closedDealsOf(ports)]);
  return read(await ports.store(), async (rows) => {
    const deal = await dealView(ports, rows, dealId, closed);
    if (!deal) throw new Refusal('not-found', 'deal');
    return { shell: shellWith(ports, await settingsOf(rows), isSample), deal };
  });
}
