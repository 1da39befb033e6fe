/** Why an answer did not help: that it is another question, hard to understand, incomplete, or wrong. */
export const feedbackReasons = ['other', 'unclear', 'incomplete', 'wrong'] as const;

export type FeedbackReason = (typeof feedbackReasons)[number];
