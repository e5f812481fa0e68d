// What every program costs that uses Foundation, and does nothing.
import Foundation
