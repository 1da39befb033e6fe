/** Carries out what was typed. */
import { blocks } from '../content/documents/finding.ts';
import { type Locale, matchLocale } from '../content/values/locale.ts';
import { resources, rim } from '../locales/rim.ts';
import settings from '../package.json' with { type: 'json' };
import { readArguments, type Task, type Typed, taskOf } from './arguments.ts';
import { checkFolder } from './check.ts';
import { evaluateFolder } from './evaluate.ts';
import { forgetReport } from './forget.ts';
import { helpText } from './help.ts';
import { inviteReport } from './invite.ts';
import { json, painter, type Result, report } from './print.ts';
import { publishFolder } from './publish.ts';
import { faultsReport, scoresReport } from './scores.ts';
import { serveFolder } from './serve.ts';
import type { Surroundings } from './surroundings.ts';
import { tokenReport } from './token.ts';
import { Complaint, UsageError } from './usage.ts';

/** Carries out `argv` and gives the exit code: 0 fine, 1 something stops it, 2 not understood or not possible. */
export async function run(argv: readonly string[], surroundings: Surroundings): Promise<0 | 1 | 2> {
  const typed = readArguments(argv);
  const locale = language(typed, surroundings.env);
  try {
    return await perform(taskOf(typed), typed, locale, surroundings);
  } catch (error) {
    surroundings.stderr.write(`${words(error, locale)}\n`);
    return 2;
  }
}

async function perform(task: Task, { flags }: Typed, locale: Locale, { stdout, stderr, env }: Surroundings) {
  switch (task.command) {
    case 'version':
      stdout.write(`${settings.version}\n`);
      return 0;
    case 'help':
      (task.asked ? stdout : stderr).write(helpText(rim(locale), task.about));
      return task.asked ? 0 : 2;
    case 'evaluate':
      return await performEvaluation(task, Boolean(flags.json), locale, { stdout, stderr, env });
    case 'serve':
      return await serveFolder(task.folder, locale, { stdout, stderr, env });
    case 'token':
      stdout.write(await tokenReport(task, locale, env));
      return 0;
    case 'invite':
      stdout.write(await inviteReport(task, locale, env));
      return 0;
    case 'forget':
      stdout.write(await forgetReport(task, locale, env));
      return 0;
    default: {
      const now = new Date();
      const result: Result =
        task.command === 'check'
          ? await checkFolder(task.folder, { fix: Boolean(flags.fix), now, terms: task.terms })
          : await publishFolder(task.folder, task.out, { site: Boolean(flags.site), now });
      stdout.write(flags.json ? json(result) : report(result, task, locale, painter(stdout, env)));
      return blocks(result.findings) ? 1 : 0;
    }
  }
}

type EvaluateTask = Extract<Task, { readonly command: 'evaluate' }>;

async function performEvaluation(task: EvaluateTask, plain: boolean, locale: Locale, { stdout, env }: Surroundings) {
  const evaluated = await evaluateFolder(task.folder, task.queries, { locale: task.locale, now: new Date() });
  const { findings, evaluation, locale: searched } = evaluated;
  const paint = painter(stdout, env);
  if (plain) stdout.write(`${JSON.stringify(evaluated)}\n`);
  else if (evaluation && searched) stdout.write(scoresReport(evaluation, searched, locale, paint));
  else if (searched) stdout.write(faultsReport(evaluated, locale, paint));
  else stdout.write(report({ findings, files: [] }, task, locale, paint));
  return evaluation ? 0 : 1;
}

/** The language that was asked for, else that of the system, else English. */
function language({ flags }: Typed, { LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
  const wanted = typeof flags.lang === 'string' ? flags.lang : LC_ALL || LC_MESSAGES || LANG || 'en';
  return matchLocale(wanted.replace(/[.@].*/, '').replace('_', '-'), Object.keys(resources)) ?? 'en';
}

/** What went wrong, in words; a fault of our own is thrown on. */
function words(error: unknown, locale: Locale): string {
  if (!(error instanceof Complaint)) throw error;
  const say = rim(locale);
  const hint = error instanceof UsageError ? `\n${say('cli:hint', { command: 'shop-help --help' })}` : '';
  return `${say(error.key, error.values)}${hint}`;
}
