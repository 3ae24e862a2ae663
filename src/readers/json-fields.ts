import type { ListedParticipant, Section } from '../document/source-text.js';
import { names } from './names.js';

/**
 * The field names under which transcript services, data sets and speech recognisers keep what a call is made of, in
 * order of preference. Names are compared by `canonical`: case, spaces, `_`, `-` and `.` do not count. docs/formats.md
 * shows this table.
 */
export const TURN_FIELDS = {
  speaker: names(
    'speakername transcriptpersonname personname speaker name speakerlabel speakerid speakertag spk ' +
      'participant person who author role 发言人 说话人 姓名',
  ),
  text: names(
    'text speech content transcript utterance body statement paragraph sentence message remarks ' +
      'punctuatedword word value display componenttext speechtext spokentext dialogue quote paragraphs ' +
      'sentences elements words 内容 文本 发言',
  ),
  title: names('speakertitle title position jobtitle designation speakerrole role professionalrole 职务 职位'),
  affiliation: names(
    'affiliation company companyname firm organization organisation org institution speakercompany 机构 公司',
  ),
  section: names(
    'section session part sectiontype sectionname segmenttype componenttypename componenttype ' +
      'transcriptcomponenttypename speechtype phase',
  ),
  time: names(
    'start starttime startms starts begin from offset startoffset timestamp time end endtime endms ts ' +
      'endts starttimes offsetinticks audiostart',
  ),
} as const;

/** Lists of turns, of segments, or of single words. */
export const LIST_NAMES = names(
  'turns transcriptturns transcriptsplit structuredcontent utterances transcript transcription speakers ' +
    'monologues audiosegments segments paragraphs sentences dialogue dialog conversation speeches ' +
    'statements remarks entries blocks components turnleveltranscription recognizedphrases content ' +
    'results result data sections chunks lines items words',
);

/** Objects (or lists whose first object counts) that only wrap what is sought. */
export const WRAPPER_NAMES = names(
  'data result results response output payload body transcript transcription transcripts call document ' +
    'earningscall attributes article paragraphs channels alternatives combinedrecognizedphrases',
);

/** Lists (or texts) that are a part of the call by their name. */
export const SECTION_LISTS: ReadonlyMap<string, Section> = new Map([
  ['preparedremarks', 'presentation'],
  ['presentation', 'presentation'],
  ['managementdiscussion', 'presentation'],
  ['presentationsection', 'presentation'],
  ['qanda', 'qa'],
  ['qa', 'qa'],
  ['q&a', 'qa'],
  ['qna', 'qa'],
  ['qasection', 'qa'],
  ['qasession', 'qa'],
  ['questionsandanswers', 'qa'],
  ['questionandanswer', 'qa'],
  ['questionanswer', 'qa'],
]);

/**
 * What the value of a section field contains, the first that fits: S&P says `Presentation Operator Message`, Finnhub
 * `question_answer`.
 */
export const SECTION_VALUES: readonly (readonly [string, Section])[] = [
  ['question', 'qa'],
  ['answer', 'qa'],
  ['q&a', 'qa'],
  ['qa', 'qa'],
  ['qna', 'qa'],
  ['问答', 'qa'],
  ['問答', 'qa'],
  ['prepared', 'presentation'],
  ['present', 'presentation'],
  ['discussion', 'presentation'],
  ['remarks', 'presentation'],
  ['introduction', 'presentation'],
  ['opening', 'presentation'],
];

/** The whole transcript as one string. */
export const WHOLE_TEXT_NAMES = names(
  'transcript transcripttext fulltranscript fulltext transcription text content rawtext articlebody ' +
    'body html display',
);

/** Lists of people, with the side of the call that the list's name states. */
export const PARTICIPANT_LISTS: ReadonlyMap<string, ListedParticipant['side']> = new Map([
  ['participants', null],
  ['participant', null],
  ['callparticipants', null],
  ['attendees', null],
  ['executives', 'company'],
  ['companyparticipants', 'company'],
  ['corporateparticipants', 'company'],
  ['management', 'company'],
  ['analysts', 'conference'],
  ['conferenceparticipants', 'conference'],
  ['conferencecallparticipants', 'conference'],
]);

/** Who stands behind the labels of the turns: an object by label, or a list of objects with an id. */
export const SPEAKER_MAPS = [
  'speakernamemapv2',
  'speakernamemap',
  'speakermap',
  'speakermapping',
  'speakernames',
  'speakers',
  'participants',
] as const;

/** Objects about the call beside the transcript. */
export const METADATA_OBJECTS = names('metadata meta event info header details document call');

/** `type` of an entry that is one word, mark or space. */
export const WORD_TYPES: ReadonlySet<string> = new Set([
  'word',
  'pronunciation',
  'punctuation',
  'punct',
  'spacing',
  'audio_event',
]);
