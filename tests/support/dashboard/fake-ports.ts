import type { DashboardPorts } from '../../../utils/client/dashboard-state';
import type { command, request } from '../../../utils/client/request';
import type { CommitId } from '../../../utils/domain/model/ids';
import { parseHost } from '../../../utils/platform/hosts';
import type { RequestName } from '../../../utils/protocol/requests';
import { ok, type Result } from '../../../utils/protocol/result';

type Input = Record<string, unknown>;
type Answer = (input: Input) => Result<unknown> | Promise<Result<unknown>>;

export interface Asked {
  name: RequestName;
  input: Input;
}

/**
 * A background that answers what the test says, and remembers what it was asked. Commands that the test says nothing about
 * succeed with a commit.
 */
export function fakePorts(answers: Partial<Record<RequestName, Answer>>, part: Partial<DashboardPorts> = {}) {
  const asked: Asked[] = [];
  const answer = async (name: RequestName, input: Input): Promise<Result<unknown>> => {
    asked.push({ name, input });
    return answers[name]?.(input) ?? ok({ commitId: `commit-${asked.length}` as CommitId });
  };
  const ports: DashboardPorts = {
    request: answer as unknown as typeof request,
    command: answer as unknown as typeof command,
    parseHost,
    requestHost: async () => true,
    releaseHost: async () => true,
    readBackup: async () => ['{}'],
    saveFile: () => {},
    ...part,
  };
  return {
    ports,
    asked,
    of: (name: RequestName) => asked.filter((one) => one.name === name).map((one) => one.input),
  };
}
