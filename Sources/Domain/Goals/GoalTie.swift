/// An activity was for this goal, because the user said so. What is tied to none counts where it fits.
package struct GoalTie: Hashable, Sendable, Codable {
  package var activity: Activity
  package var goal: ID<Goal>

  package init(activity: Activity, goal: ID<Goal>) { (self.activity, self.goal) = (activity, goal) }
}
