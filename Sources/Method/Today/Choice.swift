/// Today's steps: a few shown, the rest behind *more*.
package struct Choice: Hashable, Sendable {
  package var shown: [Candidate]
  package var more: [Candidate]
  /// After a long absence: all but promises, answers and thanks is let rest.
  package var welcomeBack: Bool
  /// How many of those behind *more* have their hour today: they can't wait.
  package var moreToday = 0

  package init(shown: [Candidate], more: [Candidate], welcomeBack: Bool) {
    (self.shown, self.more, self.welcomeBack) = (shown, more, welcomeBack)
  }
}
